/** What is published carries the licence of each package that it holds. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { builtAddin } from "./build-addin";
import { builtWorkbench } from "./built-workbench";

const rule = `\n\n${"-".repeat(80)}\n\n`;

/** Each package, by its name, with all that is said of it. */
function noticesIn(folder: string): ReadonlyMap<string, string> {
  const [, ...notices] = readFileSync(path.join(folder, "THIRD-PARTY-NOTICES.txt"), "utf8").split(rule);
  return new Map(notices.map((notice) => [notice.split(" ")[0] ?? "", notice]));
}

/** Beyond its own first line, the text of a licence. */
const withoutText = (notices: ReadonlyMap<string, string>) =>
  [...notices].filter(([, notice]) => notice.length < 500 || !/copyright|licen[cs]e/i.test(notice)).map(([name]) => name);

test("the add-in tells of each package that it holds", () => {
  const built = builtAddin();
  const notices = noticesIn(built.folder);
  expect([...notices.keys()].sort()).toEqual([
    "@etalab/decoupage-administratif",
    "fastest-levenshtein",
    "fflate",
    "papaparse",
    "preact",
    "saxes",
    "valibot",
    "webpack",
    "xmlchars",
  ]);
  expect(notices.get("@etalab/decoupage-administratif")).toContain("sous la Licence Ouverte");
  expect(withoutText(notices)).toEqual([]);
}, 120_000);

test("the workbench tells of those of the grid too", () => {
  const notices = noticesIn(builtWorkbench());
  expect([...notices.keys()]).toEqual(
    expect.arrayContaining(["@univerjs/core", "@univerjs/engine-render", "rxjs", "react", "preact", "webpack"]),
  );
  expect(["opentype.js", "franc-min", "cjk-regex"].filter((name) => notices.has(name))).toEqual([]);
  expect(notices.get("@univerjs/core")).toContain("Apache License");
  expect(withoutText(notices)).toEqual([]);
}, 180_000);

/** Plain JavaScript, that the build runs. */
const { isPermissive } = (await import(String(new URL("../../tools/webpack/permissive.js", import.meta.url)))) as {
  readonly isPermissive: (license: unknown) => boolean;
};

test.each([
  ["MIT", true],
  ["(MIT OR GPL-3.0-only)", true],
  ["MIT AND ISC", true],
  ["MIT AND GPL-3.0-only", false],
  ["GPL-3.0-only", false],
  ["LGPL-2.1", false],
  ["UNLICENSED", false],
  ["SEE LICENSE IN LICENSE.md", false],
  [undefined, false],
])("a package under %s may ship: %s; one that may not stops the build", (license, may) => {
  expect(isPermissive(license)).toBe(may);
});
