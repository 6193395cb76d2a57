/** docs/case-file.md is executed: its cases, its answers, its commands and its refusals. */
import { readFileSync } from "node:fs";
import { plainSpaces, runCli } from "../cli/run-cli";
import { temporaryFolder, type TemporaryFolder } from "../cli/temporary-folder";

const page = readFileSync(new URL("../../docs/case-file.md", import.meta.url), "utf8");
const blocks = [...page.matchAll(/```(\S+) ?(\S*)\n([\s\S]*?)```(?:\n\n> (.*))?/g)].map(
  ([, language = "", role = "", code = "", quote = ""]) => ({ language, role, code, quote }),
);
const blocksOf = (role: string) => blocks.filter((block) => block.role === role);
/** A case, then what the page shows of its answer: some keys whole (`réponse`), or the beginning of some lists. */
const cases = blocks.flatMap(({ role, code }, index) => {
  const answer = blocks[index + 1];
  return role === "cas" && answer ? [[code, answer] as const] : [];
});
const refused = blocksOf("refusé").map(({ code, quote }) => [code, quote] as const);
const commands = blocks.filter(({ language }) => language === "sh").flatMap(({ code }) => code.trim().split("\n"));

let folder: TemporaryFolder;

beforeEach(() => {
  folder = temporaryFolder();
});

afterEach(() => folder.remove());

test("the page has cases, each with its answer, refusals and commands", () => {
  expect(cases.map(([, { role }]) => role)).toEqual(["réponse", "réponse", "extrait", "extrait"]);
  expect([refused.length, commands.length]).toEqual([5, 2]);
});

test.each(cases)("the case %s has the answer that follows it", async (code, { role, code: text }) => {
  const { status, stdout } = await runCli("budget", ["--case", folder.write("cas.json", code), "--json"]);
  const answer = JSON.parse(plainSpaces(stdout)) as Record<string, unknown>;
  const expected = JSON.parse(text) as Record<string, unknown>;
  const shown = Object.entries(expected).map(([key, value]) => {
    return [key, role === "extrait" ? beginningOf(answer[key], value) : answer[key]] as const;
  });
  expect([status, Object.fromEntries(shown)]).toEqual([0, expected]);
});

function beginningOf(list: unknown, shown: unknown): unknown {
  return Array.isArray(list) && Array.isArray(shown) ? list.slice(0, shown.length) : list;
}

test.each(refused)("the case %s is refused as the page says", async (code, sentence) => {
  const path = folder.write("cas.json", code);
  const { status, stderr } = await runCli("budget", ["--case", path]);
  const said = plainSpaces(stderr).replace(/« [^»]*cas\.json »|« \/[^»]*… »/, "« cas.json »");
  expect([status, said]).toEqual([2, `${sentence}\n`]);
});

test.each(commands)("the command %s works", async (command) => {
  const words = command
    .replace("npm run -s budget -- ", "")
    .replace("budget.xlsx", folder.at("budget.xlsx"))
    .split(" ");
  expect(await runCli("budget", words)).toMatchObject({ status: 0, stderr: "" });
});
