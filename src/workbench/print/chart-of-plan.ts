import type { LiveChart } from "../../hosts/workbench/grid";
import type { CellPlan, ChartPlan, WorkbookPlan } from "../../workbook/plan";
import { shown } from "./shown";

/** A chart with the values that the plan gives its cells, and its categories as these show them. */
export function chartOfPlan(chart: ChartPlan, plan: WorkbookPlan): LiveChart {
  const { kind, title, altText, format, isCrowded } = chart;
  return {
    kind,
    title,
    altText,
    format,
    ...(isCrowded && { isCrowded }),
    categories: cellsAt(chart.categories, plan).map((cell) => (cell ? shown(cell.value, cell.format) : "")),
    series: chart.series.map(({ name, colour, isHatched, values }) => ({
      name,
      colour,
      isHatched,
      values: cellsAt(values, plan).map((cell) => (typeof cell?.value === "number" ? cell.value : null)),
    })),
  };
}

/** In reading order. @param reference of a row, a column or a cell: `'Financement'!$A$30:$A$36` */
function cellsAt(reference: string, { sheets }: WorkbookPlan): readonly (CellPlan | undefined)[] {
  const end = reference.lastIndexOf("!");
  const name = reference.slice(0, end).replace(/^'|'$/g, "").replaceAll("''", "'");
  const [first, last = first] = [...reference.slice(end).matchAll(/\$?([A-Z]+)\$?(\d+)/g)].map(
    ([, letters = "", row]) => ({
      row: Number(row),
      column: [...letters].reduce((rank, letter) => rank * 26 + letter.charCodeAt(0) - 64, 0),
    }),
  );
  const cells = sheets.find((sheet) => sheet.name === name)?.cells ?? [];
  if (first === undefined || last === undefined) throw new Error(`${reference} is no place of a chart.`);
  return upTo(first.row, last.row).flatMap((row) =>
    upTo(first.column, last.column).map((column) => cells.find((cell) => cell.row === row && cell.column === column)),
  );
}

function upTo(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
