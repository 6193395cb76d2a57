/** The README is what a newcomer believes first: what it shows is held to what is. */
import { existsSync, readFileSync } from "node:fs";
import { functionsTable, withFunctionsTable } from "../../scripts/docs/functions-table";
import type { Metadata } from "../../src/functions/metadata/metadata";

const root = new URL("../../", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), "utf8");
const readme = read("README.md");

test("its table of functions is the one that `npm run docs` writes", () => {
  const metadata = JSON.parse(read("test/golden/functions.json")) as Metadata;
  expect(readme).toBe(withFunctionsTable(readme, functionsTable(metadata)));
});

test("every file that it links to exists", () => {
  const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path]) => path ?? "");
  expect(links.length).toBeGreaterThan(0);
  expect(links.filter((path) => !existsSync(new URL(path, root)))).toEqual([]);
});

test("every npm script that it names exists", () => {
  const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
  const named = [...readme.matchAll(/npm (?:run (?:-s )?)?([a-z:]+)/g)].map(([, name]) => name ?? "");
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

/** What each command takes beside its own options. */
const ofEveryCommand = new Set(["batch", "help", "version"]);

test("every option of the budget that it lists is one that the command takes", () => {
  const options = read("src/cli/options.ts");
  const listed = [...readme.matchAll(/`--([a-z-]+)/g)]
    .map(([, name]) => name ?? "")
    .filter((name) => !ofEveryCommand.has(name));
  expect(listed.filter((name) => !new RegExp(`^\\s+"?${name}"?: \\{ type`, "m").test(options))).toEqual([]);
});
