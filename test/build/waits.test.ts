/** Where Univer waits for nothing. */
import { readFileSync } from "node:fs";

const { default: waits } = (await import(
  String(new URL("../../tools/webpack/waits-loader.js", import.meta.url))
)) as { readonly default: (source: string) => string };

const univer = (part: string) => {
  return readFileSync(new URL(`../../node_modules/@univerjs/${part}/lib/es/index.js`, import.meta.url), "utf8");
};

/** In milliseconds, of the timer that ends so. */
const waitAfter = (source: string, end: string) => Number(source.split(end)[1]?.match(/^\s*\}, (\d+)\);/)?.[1]);

test.each([
  { what: "before the first sheet shows", part: "ui", end: "}, STEADY_TIMEOUT);", before: 300, now: 0 },
  { what: "after a change", part: "sheets-formula", end: "this._waitingCommandQueue = [];", before: 100, now: 16 },
])("Univer waits $now ms $what, and no longer $before", ({ part, end, before, now }) => {
  const source = univer(part);
  expect(waitAfter(source, end)).toBe(before);
  const mended = waits(source);
  expect(waitAfter(mended, end)).toBe(now);
});

test("its bar of buttons is made anew once for all parts that bring some together", () => {
  const made = (source: string) => source.split("this._menuManagerService.menuChanged$")[1]?.split("_updateRibbon() {")[0] ?? "";
  expect(made(univer("ui"))).not.toContain("queueMicrotask");
  expect(made(waits(univer("ui")))).toContain("queueMicrotask");
});

test("another version of Univer, which would wait otherwise, is refused", () => {
  expect(() => waits("setTimeout(() => {}, 300);")).toThrow("no longer waits so");
});
