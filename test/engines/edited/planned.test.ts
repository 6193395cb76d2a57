/** What people do to the rows of a budget in a real spreadsheet program, then save: each row is read as it stands. */
import { readWholeCase } from "../../../src/budget/read-whole-case";
import { ownInXlsx } from "../../../src/hosts/xlsx/own/own-in-xlsx";
import { readXlsx } from "../../../src/hosts/xlsx/read-xlsx";
import { writeXlsx } from "../../../src/hosts/xlsx/write-xlsx";
import { plannedOfWorkbook } from "../../../src/workbook/read-plan";
import { budgetExamples } from "../../examples";
import { planOf } from "../../plan-of";
import { today } from "../../today";
import { patience } from "../libreoffice";
import { describeWithUno, edited, type Edit } from "./edit";

const [json] = budgetExamples.map((example) => example.json);
const plan = planOf(json);
const wanted = readWholeCase(json, today).planned;
const labels = (wanted?.charges ?? []).map(({ label }) => label);

const inserted: readonly Edit[] = [
  ["insert row", "Charges", 8],
  ["type", "Charges", "C8", "Assurance"],
  ["type", "Charges", "E8", "=1+1"],
  ["enter", "Charges", "H8", "250"],
  ["enter", "Charges", "I8", "46054"],
];
const jobs: readonly (readonly [string, readonly Edit[]])[] = [
  ["nothing", []],
  [
    "the sheet renamed and moved",
    [
      ["rename sheet", "Charges", "Dépenses"],
      ["move sheet", "Dépenses", 1],
    ],
  ],
  ["a row deleted", [["delete row", "Charges", 6]]],
  ["a row inserted", inserted],
  ["the rows sorted from Z to A", [["sort rows", "Charges", "A5:N104"]]],
];

describeWithUno("In a LibreOffice that a person drives, the rows of a budget", () => {
  const files = new Map<string, Uint8Array>();

  beforeAll(async () => {
    const before = await writeXlsx(plan);
    const after = await edited(
      jobs.map(([, edits]) => ({ before, edits })),
      new Map(),
    );
    jobs.forEach(([title], index) => files.set(title, after[index] ?? new Uint8Array()));
  }, patience);

  const plannedAfter = (title: string) => plannedOfWorkbook(readXlsx(files.get(title) ?? new Uint8Array()));
  const labelsAfter = (title: string) => plannedAfter(title)?.charges.map(({ label }) => label);

  test.each(["nothing", "the sheet renamed and moved"])("after %s: the same plan", (title) => {
    expect(plannedAfter(title)).toEqual(wanted);
  });

  test("after a row was deleted: all but that one, and nothing of one's own is said to be lost", () => {
    expect(labelsAfter("a row deleted")).toEqual(labels.filter((_, index) => index !== 1));
    expect(ownInXlsx(files.get("a row deleted") ?? new Uint8Array(), plan).left).toEqual([]);
  });

  test("after a row was inserted: it is there, its text as it was typed, its account that of its nature", () => {
    expect(labelsAfter("a row inserted")).toEqual([...labels.slice(0, 3), "=1+1", ...labels.slice(3)]);
    expect(plannedAfter("a row inserted")?.charges.map(({ account }) => account)[3]).toBe("616");
  });

  test("after they were sorted: as they stand, each with all that it held", () => {
    const sorted = plannedAfter("the rows sorted from Z to A")?.charges ?? [];
    const inOrder = (charges: typeof sorted) => [...charges].sort((one, other) => (one.label < other.label ? -1 : 1));
    expect(sorted[0]?.envelope).toBe("prevention");
    expect(inOrder(sorted)).toEqual(inOrder(wanted?.charges ?? []));
  });
});
