/** The doors of the library, as a program calls them. */
import * as library from "../../src/library/library";
import { plainSpaces } from "../cli/run-cli";
import { temporaryFolder, type TemporaryFolder } from "../cli/temporary-folder";

const known = { population: 62000, schedule: "ACI2019", missions: { access: { rate: 0.8 } } };

let folder: TemporaryFolder;
beforeEach(() => (folder = temporaryFolder()));
afterEach(() => folder.remove());

/** What JavaScript lets one write, whatever the types say. */
const loose = library as unknown as Record<string, (...values: unknown[]) => unknown>;

const refused: readonly [call: string, values: readonly unknown[], sentence: RegExp][] = [
  ["answerCase", [known, { jour: "2026-01-01" }], /^Option reçue : « jour », inconnue\. Donnez day\./],
  [
    "compareSchedules",
    [known, { schedule: ["AV2"] }],
    /^Option reçue : « schedule », inconnue\. Donnez day ou schedules\./,
  ],
  ["writeWorkbook", ["a.xlsx", known, { replace: true }], /^Option reçue : « replace », inconnue/],
  ["paymentsOfCase", [known, { day: "demain" }], /^Jour reçu : « demain »/],
  ["answerCase", [known, { day: 20261130 }], /^Jour reçu : 20 261 130\. Donnez une date/],
  ["callFunction", [3], /^Nom de fonction reçu : 3\. Donnez un texte/],
  ["callFunction", ["TIER", "62000"], /^Arguments reçus : « 62000 »\. Donnez-en la liste/],
];

test.each(refused)("%s of %j is refused with its sentence", async (call, values, sentence) => {
  const problem: unknown = await Promise.resolve(loose[call]?.(...values)).then(
    () => null,
    (error: unknown) => error,
  );
  expect(plainSpaces(library.explain(problem) ?? "a fault")).toMatch(sentence);
});

test("a function without its arguments says which one it wants, as in a cell", async () => {
  expect(await library.callFunction("TIER")).toMatchObject({ error: "#VALUE!" });
});

test("a file that exists is refused in the words of a program, and replaced when asked", async () => {
  const path = folder.at("budget.xlsx");
  await library.writeWorkbook(path, known);
  const before = folder.read("budget.xlsx");
  const problem: unknown = await library.writeWorkbook(path, known).catch((error: unknown) => error);
  expect(library.explain(problem)).toMatch(/existe déjà et n'a pas été touché.* force: true\.$/);
  expect(Buffer.compare(folder.read("budget.xlsx"), before)).toBe(0);
  await library.writeWorkbook(path, { ...known, population: 63000 }, { force: true });
  expect(Buffer.compare(folder.read("budget.xlsx"), before)).not.toBe(0);
});
