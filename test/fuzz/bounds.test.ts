/** What is too much is answered or refused soon: a second of the processor for a cell, two and 300 MB for a file. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { call } from "../../src/library/call";
import { anyCall, withArgument } from "../functions/any-call";
import { harmless, refused } from "../hosts/xlsx/hostile-list";
import { inTheWhole, share } from "../share";

const wholeColumn = 1_048_576;
const longText = "9é".repeat(500_000);
const calls = Object.entries(anyCall);
const each = calls.flatMap(([name, values]) => values.map((value, index) => ({ name, values, value, index })));

/** In milliseconds of the processor, which other work on the machine does not lengthen. */
async function spent(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

// What a function loads at its first call, the communes of France among it, comes once, whatever is asked of it.
beforeAll(async () => {
  for (const [name, values] of calls) await call(name, values);
});

test.each(share(each, 5))(
  "CPTS.$name answers or refuses a text of a megabyte as argument $index within a second",
  async ({ name, values, value, index }) => {
    const given = Array.isArray(value) ? [[longText, longText]] : longText;
    expect(await spent(() => call(name, withArgument(values, index, given)))).toBeLessThan(1_000);
  },
);

test.each(share(each, 12))(
  "CPTS.$name answers or refuses a whole column as argument $index within a second",
  async ({ name, values, value, index }) => {
    const [row = [0.5]] = Array.isArray(value) ? (value as unknown[][]) : [[value]];
    const column = Array.from({ length: wholeColumn }, () => row);
    expect(await spent(() => call(name, withArgument(values, index, column)))).toBeLessThan(1_000);
  },
);

inTheWhole(
  "each hostile file is read or refused within two seconds of the processor and 300 MB, Node's own included",
  () => {
    const folder = mkdtempSync(path.join(tmpdir(), "cpts-hostile-"));
    const weighed = [...refused, ...harmless].map(({ title, bytes }, index) => {
      const file = path.join(folder, `${index}.xlsx`);
      writeFileSync(file, bytes());
      return { title, ...weighedIn(file) };
    });
    rmSync(folder, { recursive: true });
    expect(weighed.filter(({ milliseconds, megabytes }) => milliseconds > 2_000 || megabytes > 300)).toEqual([]);
    return Promise.resolve();
  },
);

/** In a process of its own, which holds nothing but the file. */
function weighedIn(file: string): { readonly milliseconds: number; readonly megabytes: number } {
  const script = path.join(import.meta.dirname, "weigh-file.ts");
  const { stdout } = spawnSync(process.execPath, ["--import", "tsx", script, file], { encoding: "utf8", env: {} });
  return JSON.parse(stdout) as { milliseconds: number; megabytes: number };
}
