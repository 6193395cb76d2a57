/** What another program installs: the archive is all that it needs. */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, readdirSync } from "node:fs";
import { access } from "node:fs/promises";
import path from "node:path";
import { pathOf } from "../cli/run-cli";
import { temporaryFolder, type TemporaryFolder } from "../cli/temporary-folder";
import { inTheWhole } from "../share";

const { NODE_OPTIONS: _, ...env } = process.env;
const read = (file: string) => readFileSync(pathOf(file), "utf8");
const example = "examples/programs/budget.mjs";
const patience = 300_000;

let folder: TemporaryFolder;
beforeEach(() => (folder = temporaryFolder()));
afterEach(() => folder.remove());

function run(cwd: string, program: string, ...words: string[]) {
  const { status, stdout, stderr } = spawnSync(program, words, { cwd, env, encoding: "utf8" });
  return { status, said: stdout + stderr };
}

/** The example, over a case, from wherever the package is found. */
function runExample(cwd: string, script: string) {
  const made = run(cwd, process.execPath, script, pathOf("examples/taille-2.json"), folder.at("budget.xlsx"));
  expect(made).toEqual({ status: 0, said: expect.stringMatching(/taille 2/) as string });
  expect(folder.read("budget.xlsx").subarray(0, 2).toString()).toBe("PK");
  const again = run(cwd, process.execPath, script, pathOf("examples/taille-2.json"), folder.at("budget.xlsx"));
  expect(again).toEqual({ status: 1, said: expect.stringMatching(/existe déjà/) as string });
}

test("the page shows the example as it is, in ten lines at most between its imports and its refusal", () => {
  const [, shown] = /```js\n([^`]+)```/.exec(read("docs/library.md")) ?? [];
  expect(shown).toBe(read(example));
  const lines = read(example)
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("//"));
  expect(lines.findIndex((line) => line.includes("writeWorkbook(")) + 1).toBeLessThanOrEqual(10);
});

test(
  "the package gives what its page names, with the notices of all that it holds, and the example runs on it",
  () => {
    const bundled = run(
      pathOf("."),
      process.execPath,
      "--input-type=module",
      "--eval",
      'import { bundle } from "./scripts/pack.mjs"; await bundle();',
    );
    expect(bundled).toEqual({ status: 0, said: "" });
    const names = [...read("docs/library.md").matchAll(/^\| `(\w+)\(/gm)].map(([, name]) => name);
    const listed = run(
      pathOf("."),
      process.execPath,
      "--input-type=module",
      "--eval",
      'import * as library from "cpts-excel"; console.log(Object.keys(library).join());',
    );
    expect(listed.said.trim().split(",")).toEqual(expect.arrayContaining([...names, "explain", "Refused"]));
    expect(read("build/package/THIRD-PARTY-NOTICES.txt")).toMatch(
      /valibot[^]*@modelcontextprotocol|@modelcontextprotocol[^]*valibot/,
    );
    runExample(pathOf("."), pathOf(example));
  },
  patience,
);

inTheWhole(
  "the archive, installed alone in an empty folder, has its scripts, its types and its server, and nothing else",
  async () => {
    expect(run(pathOf("."), "npm", "pack", "--silent", "--pack-destination", folder.path).status).toBe(0);
    const [archive = ""] = readdirSync(folder.path);
    folder.write("package.json", '{ "type": "module" }');
    expect(run(folder.path, "npm", "install", "--silent", "--offline", folder.at(archive)).status).toBe(0);
    expect(readdirSync(folder.at("node_modules")).filter((name) => !name.startsWith("."))).toEqual(["cpts-excel"]);
    folder.write("budget.mjs", read(example));
    runExample(folder.path, folder.at("budget.mjs"));
    const typed =
      'import { answerCase } from "cpts-excel";\nexport const total: number = (await answerCase({ tier: 2 })).value.totals.total;\n';
    mkdirSync(path.join(folder.path, "typed"));
    folder.write("typed/typed.ts", typed);
    const compilerOptions = { noEmit: true, strict: true, module: "nodenext", target: "es2022", types: [] };
    folder.write("typed/tsconfig.json", JSON.stringify({ compilerOptions, files: ["typed.ts"] }));
    const compiled = run(folder.path, process.execPath, pathOf("node_modules/typescript/bin/tsc"), "-p", "typed");
    expect(compiled).toEqual({ status: 0, said: "" });
    await expect(access(folder.at("node_modules/.bin/cpts-mcp"))).resolves.toBeUndefined();
  },
);
