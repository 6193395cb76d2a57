import type { LiveChart } from "../../hosts/workbench/grid";
import type { CellValue, ChartPlan, WorkbookPlan } from "../../workbook/plan";

/** A chart with the values that the plan gives its cells. */
export function chartOfPlan(chart: ChartPlan, plan: WorkbookPlan): LiveChart {
  const { kind, title, altText, format } = chart;
  return {
    kind,
    title,
    altText,
    format,
    categories: valuesAt(chart.categories, plan).map((value) => String(value ?? "")),
    series: chart.series.map(({ name, colour, isHatched, values }) => ({
      name,
      colour,
      isHatched,
      values: valuesAt(values, plan).map((value) => (typeof value === "number" ? value : null)),
    })),
  };
}

/** In reading order. @param reference of a row, a column or a cell: `'Financement'!$A$30:$A$36` */
function valuesAt(reference: string, { sheets }: WorkbookPlan): readonly CellValue[] {
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
    upTo(first.column, last.column).map(
      (column) => cells.find((cell) => cell.row === row && cell.column === column)?.value ?? null,
    ),
  );
}

function upTo(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
