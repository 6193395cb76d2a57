/** Sheets of another budget copied in bring the names that the workbook has not: neither budget is read, and a sentence says both. */
import { caseOfWorkbook } from "../../src/workbook/read-inputs";
import { readXlsx } from "../../src/hosts/xlsx/read-xlsx";
import { writeXlsx } from "../../src/hosts/xlsx/write-xlsx";
import { Refused } from "../../src/refusal/refused";
import { readingSentences as french } from "../../src/texts/fr/refusals/reading";
import { readingSentences as english } from "../../src/texts/en/refusals/reading";
import { say } from "../../src/texts/say";
import type { NamePlan, WorkbookPlan } from "../../src/workbook/plan";
import { planOf } from "../plan-of";

const one = planOf({
  name: "CPTS du Val",
  population: 120_000,
  schedule: "AV2",
  signature: "2023-10-01",
  missions: "all",
});
const older = planOf({ population: 62_000, schedule: "ACI2019", signature: "2021-03-01", missions: "all" });
const alike = planOf({ population: 30_000, schedule: "AV2", signature: "2024-01-01", missions: "all" });
const planned = planOf({
  population: 30_000,
  schedule: "AV2",
  missions: "all",
  charges: [{ account: "613", first: "2024-01", last: "2024-12", monthly: 500 }],
});

const isOfFile = ({ name }: NamePlan) => /^CPTS_(Saisie|Lecture_(Format|Nombre|Bareme))_/.test(name);
const isCalled =
  (beginning: string) =>
  ({ name }: NamePlan) =>
    name.startsWith(beginning);

/** As spreadsheet programs do: a sheet whose name is taken gets another, and a name that is there stays what it is. */
function withSheetsOf(other: WorkbookPlan, host: WorkbookPlan, only?: string): WorkbookPlan {
  const sheets = other.sheets.filter(({ name }) => only === undefined || name === only);
  const has = new Set(host.names.map(({ name }) => name.toLowerCase()));
  const renamed = other.names.map((name) => ({ ...name, refersTo: name.refersTo.replace(/'!/, "_2'!") }));
  const brought = renamed.filter(({ name, refersTo }) => {
    return !has.has(name.toLowerCase()) && sheets.some((sheet) => refersTo.startsWith(`'${sheet.name}_2'!`));
  });
  const added = sheets.map((sheet) => ({ ...sheet, name: `${sheet.name}_2`, mark: `${sheet.mark}_2`, charts: [] }));
  return { ...host, sheets: [...host.sheets, ...added], names: [...host.names, ...brought] };
}

function without(plan: WorkbookPlan, isLost: (name: NamePlan) => boolean): WorkbookPlan {
  return { ...plan, names: plan.names.filter((name) => !isLost(name)) };
}

const read = async (plan: WorkbookPlan): Promise<unknown> => caseOfWorkbook(readXlsx(await writeXlsx(plan)));

async function refusalOf(plan: WorkbookPlan): Promise<Refused> {
  const refused: unknown = await read(plan).catch((error: unknown) => error);
  if (!(refused instanceof Refused)) throw new Error("It was read.");
  return refused;
}

const twoSheets = ["Saisie", "Saisie_2"];
const twoSchedules = ["Avenant 2 (2022)", "Accord de 2019"];
const extra: NamePlan = { name: "CPTS_Saisie_crisis_9", refersTo: "'Saisie_2'!$B$80", comment: "", isHidden: true };

test.each<readonly [string, WorkbookPlan, object]>([
  ["all the sheets of an older budget", withSheetsOf(older, one), { sheets: twoSheets, schedules: twoSchedules }],
  ["its inputs alone", withSheetsOf(older, one, "Saisie"), { sheets: twoSheets, schedules: twoSchedules }],
  [
    "a budget of the same schedule, charges included",
    withSheetsOf(planned, one),
    { sheets: twoSheets, schedules: ["Avenant 2 (2022)"] },
  ],
  [
    "one of the same facts, where those of the first were lost",
    withSheetsOf(alike, without(one, isCalled("CPTS_Lecture_"))),
    { sheets: ["Saisie_2", "Saisie"], schedules: [] },
  ],
  [
    "one whose inputs come into a workbook of 0.1.0, which named none",
    withSheetsOf(alike, without(one, isOfFile)),
    { sheets: twoSheets, schedules: [] },
  ],
  [
    "one of the same facts that has an input more",
    { ...withSheetsOf(alike, one), names: [...withSheetsOf(alike, one).names, extra] },
    { sheets: twoSheets, schedules: [] },
  ],
])("%s: refused, with the sheets of both", async (_, plan, facts) => {
  expect((await refusalOf(plan)).problem).toEqual({ kind: "twoBudgets", ...facts });
});

test("a count of another budget does not hide that names were lost", async () => {
  const [count] = older.names.filter(isCalled("CPTS_Lecture_Nombre_"));
  const lost = without(one, isCalled("CPTS_Saisie_rate_access"));
  const named = { ...lost, names: [...(count ? [count] : []), ...lost.names] };
  expect((await refusalOf(lost)).problem.kind).toBe("namesLost");
  expect((await refusalOf(named)).problem.kind).toBe("twoBudgets");
});

test("the sheets of a copy, whose facts are the same, change nothing", async () => {
  const alone = await read(one);
  expect(alone).toMatchObject({ name: "CPTS du Val", population: 120_000 });
  expect(await read(withSheetsOf(one, one))).toEqual(alone);
  expect(await read(withSheetsOf(alike, one))).toEqual(alone);
});

test("the sentence names the sheets and the schedules, and says what to do", async () => {
  const { problem } = await refusalOf(withSheetsOf(older, one));
  expect(say(problem, french)).toBe(
    "Ce classeur mêle les noms de deux budgets, feuilles « Saisie » et « Saisie_2 », barèmes « Avenant 2 (2022) » et « Accord de 2019 », et un classeur n'en tient qu'un. Rouvrez le fichier d'origine de chacun, ou reprenez une copie d'avant que leurs feuilles soient réunies.",
  );
  expect(say(problem, english)).toBe(
    'This workbook mixes the names of two budgets, sheets "Saisie" and "Saisie_2", schedules "Avenant 2 (2022)" and "Accord de 2019", and a workbook holds one. Open the file that each came from, or take a copy from before their sheets were put together.',
  );
});
