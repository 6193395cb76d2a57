/** On the client's pages every text has room: in its cell, or over the empty ones beside it. */
import type { CellPlan, SheetPlan } from "../../src/workbook/plan";
import { highlightLooks, lookOf } from "../../src/workbook/styles";
import { budgetExamples, examples } from "../examples";
import { planOf } from "../plan-of";
import { widthOf } from "./calibri";

/** In pixels: a cell's own margins, and what one step of indent takes. */
const pixels = { margins: 4, indent: 9 } as const;

test.each([...examples, ...budgetExamples])("in $name no text of a client's page is cut", ({ json }) => {
  const sheets = planOf(json).sheets.filter(({ audience }) => audience === "client");
  expect(sheets.length).toBeGreaterThan(0);
  expect(
    sheets.flatMap((sheet) =>
      textsOf(sheet)
        .filter((cell) => isCut(cell, sheet))
        .map(told(sheet)),
    ),
  ).toEqual([]);
});

test("a text without room is found, be it because of what stands beside it or of its own margins", () => {
  const [sheet] = planOf(examples[0]?.json).sheets;
  const texts = (value: string, beside: string | null) =>
    [value, beside].map((text, at): CellPlan => {
      return { row: 1, column: at + 1, value: text, role: "entryWords", format: "text" };
    });
  const cut = (value: string, beside: string | null) => {
    const made = { ...(sheet as SheetPlan), columnWidths: [10, 10], cells: texts(value, beside), highlights: [] };
    return textsOf(made).filter((cell) => isCut(cell, made)).length;
  };
  expect([cut("Reporté sur l'année", null), cut("Reporté sur l'année", "ici"), cut("Reporté", "ici")]).toEqual([
    0, 1, 0,
  ]);
});

const textsOf = ({ cells }: SheetPlan) =>
  cells.filter((cell) => typeof cell.value === "string" && cell.value !== "" && lookOf(cell).wrap !== true);

/** As bold as a highlight may make it. */
function isCut(cell: CellPlan, sheet: SheetPlan): boolean {
  const { size, bold = false, indent = 0 } = lookOf(cell);
  const mayBeBold = sheet.highlights.some(({ range, look }) => highlightLooks[look].bold && holds(range, cell));
  const needed = widthOf(String(cell.value), { size, bold: bold || mayBeBold });
  return needed + pixels.margins + indent * pixels.indent > roomOf(cell, sheet);
}

/** To the next cell that holds something, on the columns that are printed; what is centred keeps to its own. */
function roomOf({ row, column, ...cell }: CellPlan, { cells, columnWidths }: SheetPlan): number {
  const isFilled = (at: number) =>
    cells.some((one) => one.row === row && one.column === at && one.value !== null && one.value !== "");
  const width = (at: number) => Math.round((columnWidths[at - 1] ?? 0) * 7 + 5);
  const step = { left: 1, right: -1, centre: 0 }[lookOf(cell).align ?? "left"];
  let room = width(column);
  for (let at = column + step; step !== 0 && at > 0 && at <= columnWidths.length && !isFilled(at); at += step)
    room += width(at);
  return room;
}

function holds(range: string, { row, column }: CellPlan): boolean {
  const corners = [...range.matchAll(/\$?([A-Z]+)\$?(\d+)/g)].map(([, letters = "", digits]) => ({
    column: [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0),
    row: Number(digits),
  }));
  const [from, to = from] = corners;
  if (from === undefined || to === undefined) return false;
  return from.row <= row && row <= to.row && from.column <= column && column <= to.column;
}

const told =
  ({ name }: SheetPlan) =>
  ({ row, column, value }: CellPlan) =>
    `${name}, ligne ${row}, colonne ${column} : ${String(value)}`;
