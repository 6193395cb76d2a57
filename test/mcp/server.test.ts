/** The assistants' door, through the protocol's own client. */
import { readFileSync } from "node:fs";
import Ajv from "ajv";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { InMemoryTransport } from "@modelcontextprotocol/sdk/inMemory.js";
import { mcpServer } from "../../src/mcp/server";
import { call } from "../../src/library/call";
import { plainSpaces, runCli } from "../cli/run-cli";
import { temporaryFolder, type TemporaryFolder } from "../cli/temporary-folder";

const client = new Client({ name: "test", version: "1" });
let folder: TemporaryFolder;

beforeAll(async () => {
  folder = temporaryFolder();
  const [ours, theirs] = InMemoryTransport.createLinkedPair();
  await Promise.all([mcpServer().connect(theirs), client.connect(ours)]);
});
afterAll(async () => {
  await client.close();
  folder.remove();
});

interface Answer {
  readonly isError?: boolean;
  readonly content: readonly { readonly text: string }[];
  readonly structuredContent: Readonly<Record<string, unknown>>;
}

const ask = async (name: string, given: Record<string, unknown> = {}) =>
  (await client.callTool({ name, arguments: given })) as unknown as Answer;

const signed = JSON.parse(readFileSync(new URL("../../examples/avenant-2.json", import.meta.url), "utf8")) as object;
const known = { population: 62000, schedule: "ACI2019", missions: { access: { rate: 0.8 } } };

const calls: readonly [tool: string, given: Record<string, unknown>][] = [
  ["schedules", {}],
  ["schedules", { schedule: "avenant 2" }],
  ["call_function", { name: "MISSION", arguments: ["accès aux soins", 2, 0.8, "accord 2019"] }],
  ["call_function", { name: "CPTS.BUDGET", arguments: [62000, 0.8, null, "accord 2019"] }],
  ["call_function", { name: "CEILING", arguments: [2026] }],
  ["answer_case", { case: known }],
  ["answer_case", { case: signed, day: "2026-11-30" }],
  ["payments", { case: signed, day: "2026-11-30" }],
  ["source", { line: "accès", tier: 2, schedule: "accord 2019" }],
  ["compare_schedules", { case: known }],
];

test.each(calls)("%s of %j answers with value, sentence, source, date and confidence", async (tool, given) => {
  const { isError, content, structuredContent } = await ask(tool, given);
  expect({ isError, said: content[0]?.text }).toEqual({ isError: undefined, said: structuredContent["sentence"] });
  const { value, sentence, source, date, confidence } = structuredContent;
  expect(value).not.toBeUndefined();
  expect([sentence, date]).toEqual([expect.stringMatching(/\S/), expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/)]);
  expect([source, confidence].map((one) => (one as readonly string[]).length > 0)).toEqual([true, true]);
  expect(JSON.parse(content[1]?.text ?? "")).toEqual(structuredContent);
});

test("a figure is the one of the formula, in a sentence that shows it as Excel does and names what it was read in", async () => {
  const { structuredContent } = await ask("call_function", {
    name: "MISSION",
    arguments: ["accès", 2, 0.8, "accord 2019"],
  });
  expect(structuredContent).toMatchObject({ value: 88500 });
  expect(plainSpaces(String(structuredContent["sentence"]))).toBe(
    "CPTS.MISSION donne 88 500 €. Barème lu : « Accord de 2019 » (n'est plus en vigueur depuis le 01/04/2022).",
  );
});

const ended = /« Accord de 2019 » \(n'est plus en vigueur depuis le 01\/04\/2022\)/;
const namingTheirSchedule: readonly [tool: string, given: Record<string, unknown>, named: RegExp][] = [
  ["call_function", { name: "TOTAL", arguments: [2, 0.8] }, ended],
  ["call_function", { name: "TOTAL", arguments: [3, 0.8, null, "avenant 2"] }, /« Avenant 2 \(2022\) » \(en vigueur\)/],
  ["call_function", { name: "TIER", arguments: [62000] }, ended],
  ["call_function", { name: "SOURCE", arguments: ["accès", 2] }, ended],
  ["call_function", { name: "CALENDAR", arguments: ["2024-03-01", "2019"] }, ended],
  ["call_function", { name: "TOTAL", arguments: [2, 0.8], day: "2021-05-01" }, /« Accord de 2019 » \(en vigueur\)/],
  ["source", { line: "accès", tier: 2 }, ended],
  ["answer_case", { case: known }, ended],
  ["compare_schedules", { case: known, schedules: ["AV2"] }, ended],
];

test.each(namingTheirSchedule)(
  "%s of %j names its schedule, and whether it is in force",
  async (tool, given, named) => {
    const { structuredContent } = await ask(tool, given);
    expect(plainSpaces(String(structuredContent["sentence"]))).toMatch(named);
  },
);

test("a table is also given as the cells of Excel show it", async () => {
  const { structuredContent } = await ask("call_function", { name: "CALENDAR", arguments: ["2024-03-01", "2019"] });
  const [, access] = structuredContent["shown"] as string[][];
  expect(access).toEqual(["Accès aux soins", "01/09/2024", "01/09/2025"]);
  expect((structuredContent["value"] as unknown[][])[1]).toEqual(["Accès aux soins", 45536, 45901]);
});

test("each schedule that is compared is said as its value has it: no total where some of it is unknown", async () => {
  const { structuredContent } = await ask("compare_schedules", { case: { tier: 3 } });
  const found = structuredContent["value"] as { name: string; total: number | null; known: number; unknown: number }[];
  const sentences = plainSpaces(String(structuredContent["sentence"])).split(/(?<=\.) (?=PROVISOIRE|Barème)/);
  const sides = found.map(({ name, total, unknown }) => ({ name, isWhole: total !== null, unknown }));
  expect(sides.filter(({ isWhole }) => !isWhole).length).toBeGreaterThan(0);
  const lines = sentences
    .join(" ")
    .split(/(?=PROVISOIRE\. Barème|(?<!PROVISOIRE\. )Barème)/)
    .filter((text) => text.trim() !== "");
  expect(lines).toHaveLength(found.length);
  for (const [index, { name, isWhole, unknown }] of sides.entries()) {
    const said = lines[index] ?? "";
    expect([name, said.includes(`« ${name} »`), said.startsWith("PROVISOIRE")]).toEqual([name, true, !isWhole]);
    expect([name, said.includes(`${unknown} montant`)]).toEqual([name, !isWhole]);
  }
  expect(lines.filter((said) => said.includes("pour comparaison seulement"))).toHaveLength(3);
});

test("a case is answered as the command line answers it", async () => {
  const { stdout } = await runCli("budget", ["--case", folder.write("cas.json", JSON.stringify(signed)), "--json"]);
  const { structuredContent } = await ask("answer_case", { case: signed });
  expect(structuredContent["value"]).toEqual(JSON.parse(stdout));
});

test("what nobody knows stays unknown: null in a table, an error with its sentence of a formula", async () => {
  const amount = await ask("source", { line: "accès", tier: 2, schedule: "avenant 2" });
  expect(amount.structuredContent).toMatchObject({ value: null, confidence: ["à reprendre de votre contrat"] });
  const called = await ask("call_function", { name: "AMOUNT", arguments: ["accès", 2, null, "avenant 2"] });
  expect(called).toMatchObject({ isError: true, structuredContent: { error: "#N/A" } });
  const { structuredContent } = await ask("compare_schedules", {
    case: known,
    schedules: ["accord 2019", "avenant 2"],
  });
  expect(structuredContent["value"]).toMatchObject([
    { schedule: "ACI2019", unknown: 0, difference: 0 },
    { schedule: "AV2", total: null, difference: null, unknown: expect.any(Number) as number },
  ]);
});

test("two schedules known whole tell their difference", async () => {
  const whole = { tier: 2, schedule: "ACI2019", missions: { prevention: { rate: 1 } } };
  const { structuredContent } = await ask("compare_schedules", { case: whole, schedules: ["AV2"] });
  const [own, other] = structuredContent["value"] as { total: number; difference: number }[];
  expect(other).toMatchObject({ difference: (other?.total ?? 0) - (own?.total ?? 0) });
});

test("a line of which a proposal says nothing is unknown, as for `budget --compare`, and no zero", async () => {
  const all = { tier: 2, schedule: "ACI2019", missions: "all" };
  const { structuredContent } = await ask("compare_schedules", { case: all, schedules: ["UNCAM2019"] });
  const [own, proposal] = structuredContent["value"] as Record<string, unknown>[];
  expect(own).toMatchObject({ role: "contract", unknown: 0, difference: 0 });
  // Three amounts of its own, and the five missions of the agreement.
  expect(proposal).toMatchObject({ role: "compared", refused: null, total: null, difference: null, unknown: 3 + 5 });
});

const refusals: readonly [tool: string, given: Record<string, unknown>, sentence: RegExp][] = [
  ["call_function", { name: "NOTHING" }, /^Fonction reçue : « NOTHING », inconnue/],
  ["schedules", { schedule: "avenant 9" }, /^Barème reçu/],
  ["source", { line: "accès", tier: 7 }, /^Taille reçue : 7/],
  ["answer_case", { case: { population: -1 } }, /population/i],
  ["answer_case", { case: known, day: "demain" }, /^Jour reçu : « demain »/],
  ["payments", { case: known }, /signature/],
  ["payments", {}, /attend « case »/],
  ["source", { line: "accès", tier: 2, other: 1 }, /« other »/],
  ["call_function", { name: 3 }, /attend un texte pour « name »/],
  [
    "call_function",
    { name: "TIER", arguments: "62000" },
    /attend une liste \(entre crochets\) pour « arguments », et a reçu « 62000 »/,
  ],
  [
    "compare_schedules",
    { case: known, schedules: "avenant 2" },
    /attend une liste \(entre crochets\) pour « schedules »/,
  ],
  [
    "write_workbook",
    { case: known, path: "x.xlsx", force: "true" },
    /attend true ou false, sans guillemets, pour « force »/,
  ],
  ["nothing", {}, /^Outil reçu : « nothing »/],
];

test.each(refusals)("%s of %j is refused with its sentence, and the server goes on", async (tool, given, sentence) => {
  const { isError, content, structuredContent } = await ask(tool, given);
  expect(isError).toBe(true);
  expect(content.map(({ text }) => plainSpaces(text))).toEqual([expect.stringMatching(sentence)]);
  expect(structuredContent["sentence"]).toBe(content[0]?.text);
});

test("a refusal of a function has the sentence of the command line", async () => {
  const values = ["accès", 2, 80];
  const { content } = await ask("call_function", { name: "MISSION", arguments: values });
  expect(await call("MISSION", values)).toMatchObject({ message: content[0]?.text });
});

test("a workbook is written whole, and one that exists stays as it is unless it is said", async () => {
  const path = folder.at("budget.xlsx");
  const first = await ask("write_workbook", { case: known, path });
  expect(first.structuredContent).toMatchObject({ value: path });
  expect(folder.read("budget.xlsx").subarray(0, 2).toString()).toBe("PK");
  folder.write("budget.xlsx", "autre chose");
  const again = await ask("write_workbook", { case: known, path });
  expect([again.isError, folder.read("budget.xlsx").toString()]).toEqual([true, "autre chose"]);
  await ask("write_workbook", { case: known, path, force: true });
  expect(folder.read("budget.xlsx").subarray(0, 2).toString()).toBe("PK");
  const other = await ask("write_workbook", { case: known, path: folder.at("budget.txt") });
  expect([other.isError, folder.files()]).toEqual([true, expect.not.arrayContaining(["budget.txt"])]);
});

test("each tool says what it takes in a schema that holds its own references, and whether it changes anything", async () => {
  const { tools } = await client.listTools();
  expect(tools.filter(({ annotations }) => annotations?.readOnlyHint === false).map(({ name }) => name)).toEqual([
    "write_workbook",
  ]);
  const validator = (name: string) =>
    new Ajv({ strict: false }).compile(tools.find((one) => one.name === name)?.inputSchema ?? {});
  expect(tools.map(({ name }) => validator(name)({ unheardOf: 1 }))).toEqual(tools.map(() => false));
  expect(validator("answer_case")({ case: signed })).toBe(true);
  expect(validator("answer_case")({ case: { population: "beaucoup" } })).toBe(false);
});
