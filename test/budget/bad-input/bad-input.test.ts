/**
 * One table of bad inputs through every door of a budget: one sentence, with the row and the column, of what was received,
 * what is accepted and what to do; and nothing half-written. Merged cells of a sheet are in `test/hosts/xlsx`, and those of
 * the clipboard in `test/browser`.
 */
import { temporaryFolder, type TemporaryFolder } from "../../cli/temporary-folder";
import { writeXlsx } from "../../../src/hosts/xlsx/write-xlsx";
import type { WorkbookPlan } from "../../../src/workbook/plan";
import { planOf } from "../../plan-of";
import { share } from "../../share";
import { badBlocks } from "./bad-blocks";
import { badCharges, type BadCharge } from "./bad-charges";
import { badRows, rightRows } from "./bad-rows";
import { budget, opened, rightCharge, wholeBudget } from "./community";
import { byAssistant, byCells, byCommandLine, byLibrary, byPane, closeServer, openServer } from "./doors";
import { cellOf, pathOf, rowOfCase } from "./typed";

let folder: TemporaryFolder;
beforeAll(openServer);
afterAll(closeServer);
beforeEach(() => (folder = temporaryFolder()));
afterEach(() => folder.remove());

const begins = (place: string, sentence: string) => expect.stringContaining(`${place} : ${sentence}`) as string;
const separators = ["\t", ";", "|"] as const;

/** The second charge of three lines: the heads, one that is right, the one that is not. */
function blockOf(typed: BadCharge["typed"], separator: string): string {
  const heads = [...new Set([...Object.keys(rightCharge), ...Object.keys(typed)])];
  const lines = [rightCharge, { ...rightCharge, ...typed }].map((row: Readonly<Record<string, string>>) =>
    heads.map((head) => row[head] ?? ""),
  );
  return [heads, ...lines].map((cells) => cells.join(separator)).join("\n");
}

/** As a case file prices it: a quantity has a unit cost. */
function chargeOf(typed: BadCharge["typed"]): Record<string, unknown> {
  const { mode, amount, ...row } = rowOfCase("charges", { ...rightCharge, ...typed });
  return mode === undefined ? { ...row, amount } : { ...row, unitCost: amount };
}

const ofCases = badCharges.filter(({ inCase }) => inCase !== null);

test.each(ofCases)("in a case, the library, an assistant and the command line refuse $what", async (bad) => {
  const charge = chargeOf(bad.typed);
  const json = { ...budget, charges: [budget.charges[0], charge] };
  const file = folder.write("cas.json", JSON.stringify(json));
  const sentence = begins(`« ${pathOf("charges", 1, bad.at, charge)} »`, bad.inCase ?? bad.fr);
  expect({
    library: await byLibrary(json),
    assistant: await byAssistant(json),
    file: await byCommandLine(["--case", file], folder),
  }).toEqual({ library: sentence, assistant: sentence, file: sentence });
});

test.each(badCharges)(
  "in a block of charges, the command line and the pane refuse $what",
  async ({ typed, ...bad }) => {
    const file = folder.write("cas.json", JSON.stringify(budget));
    for (const separator of separators) {
      const block = blockOf(typed, separator);
      const charges = folder.write("charges.csv", block);
      expect({
        file: await byCommandLine(["--case", file, "--charges", charges], folder),
        pane: await byPane(block, "fr"),
        english: await byPane(block, "en"),
      }).toEqual({
        file: begins(`Ligne 3, colonne ${bad.at}`, bad.fr),
        pane: begins(`Charges collées, ligne 3, colonne ${bad.at}`, bad.fr),
        english: expect.stringContaining(`Pasted charges, row 3, column ${bad.at}: ${bad.en}`) as string,
      });
    }
  },
);

test.each(badBlocks)("a block $what is refused whole", async ({ block, line, column, fr, en }) => {
  const file = folder.write("cas.json", JSON.stringify(budget));
  const charges = folder.write("charges.csv", block);
  const place = (words: string, head: string) =>
    line === undefined ? "" : `${words} ${line}${column === undefined ? "" : `, ${head} ${column}`}`;
  const after = (where: string, colon: string, sentence: string) =>
    expect.stringContaining(where === "" ? sentence : `${where}${colon}${sentence}`) as string;
  expect({
    file: await byCommandLine(["--case", file, "--charges", charges], folder),
    pane: await byPane(block, "fr"),
    english: await byPane(block, "en"),
  }).toEqual({
    file: after(place("Ligne", "colonne"), " : ", fr),
    pane: after(place("Charges collées, ligne", "colonne"), " : ", fr),
    english: after(place("Pasted charges, row", "column"), ": ", en),
  });
});

test.each(badCharges)("in a cell of the grid, $what is refused", async (bad) => {
  const workbook = opened(budget);
  for (const [head, text] of Object.entries(bad.typed)) {
    const [column, value] = cellOf("charges", head, text);
    workbook.type("Charges", `${column}6`, value);
  }
  expect(await byCells(workbook)).toEqual(begins(`Charges, ligne 6, colonne ${bad.at}`, bad.inCells ?? bad.fr));
});

test.each(share(badCharges, 6))("in a workbook opened anew, $what is refused", async (bad) => {
  const cells = Object.entries(bad.typed).map(([head, text]) => cellOf("charges", head, text));
  const plan = changed(planOf(budget), cells);
  const file = folder.write("ouvert.xlsx", await writeXlsx(plan));
  expect(await byCommandLine(["--open", file], folder)).toEqual(
    begins(`Charges, ligne 6, colonne ${bad.at}`, bad.inCells ?? bad.fr),
  );
});

/** The sixth row of Charges, with other values. */
function changed(plan: WorkbookPlan, cells: readonly ReturnType<typeof cellOf>[]): WorkbookPlan {
  const values = new Map(cells.map(([column, value]) => [column.charCodeAt(0) - 64, value]));
  const sheets = plan.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map(({ formula, ...cell }) => {
      const value = values.get(cell.column);
      const isIt = sheet.name === "Charges" && cell.row === 6 && (value === null || typeof value !== "object");
      if (isIt && value !== undefined && typeof value !== "boolean") return { ...cell, value };
      return formula === undefined ? cell : { ...cell, formula };
    }),
  }));
  return { ...plan, sheets };
}

test.each(badRows)("in a row of a table, $what is refused by the case and by the cells", async (bad) => {
  const { sheet, row, typed } = rightRows[bad.table];
  const said = rowOfCase(bad.table, { ...typed, ...bad.typed });
  const json = { ...wholeBudget, [bad.table]: [bad.table === "resources" ? { kind: "fir", ...said } : said] };
  const workbook = opened(wholeBudget);
  for (const [head, text] of Object.entries(bad.typed)) {
    const [column, value] = cellOf(bad.table, head, text);
    workbook.type(sheet, `${column}${row}`, value);
  }
  const inCase = bad.inCase ?? `« ${pathOf(bad.table, 0, bad.at, said)} » : ${bad.fr}`;
  const sentence = expect.stringContaining(inCase) as string;
  expect({
    library: await byLibrary(json),
    assistant: await byAssistant(json),
    cells: await byCells(workbook),
  }).toEqual({
    library: sentence,
    assistant: sentence,
    cells: begins(`${sheet}, ligne ${row}, colonne ${bad.at}`, bad.inCells ?? bad.fr),
  });
});
