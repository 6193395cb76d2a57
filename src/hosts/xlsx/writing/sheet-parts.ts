/** A sheet with its charts and its tables, and which part points at which. */
import type { SheetPlan } from "../../../workbook/plan";
import { chartXml } from "./chart/chart";
import { drawingXml } from "./chart/drawing";
import { partTypes, type Link, type Part } from "./parts";
import type { SheetContext } from "./sheet/context";
import { worksheetXml } from "./sheet/worksheet";
import { checkHeads, tableXml } from "./table";

/** Gives a sheet's part, then those that belong to it; charts and tables are numbered across the workbook. */
export class SheetParts {
  private readonly counts = { drawing: 0, chart: 0, table: 0 };

  constructor(private readonly context: SheetContext) {}

  toParts(sheet: SheetPlan, rank: number): readonly [sheet: Part, ...others: Part[]] {
    const drawing = this.drawingOf(sheet);
    const tables = sheet.tables.map((table): Part => {
      checkHeads(table, sheet);
      const id = this.next("table");
      return { path: `xl/tables/table${id}.xml`, type: partTypes.table, xml: tableXml(table, id) };
    });
    const pointsAt = [...drawing.slice(0, 1).map(linkTo("drawing")), ...tables.map(linkTo("table"))];
    const xml = worksheetXml(sheet, this.context);
    const part = { path: sheetPath(rank), type: partTypes.worksheet, xml, pointsAt };
    return [part, ...drawing, ...tables];
  }

  /** The drawing first; nothing for a sheet without a chart. */
  private drawingOf({ charts }: SheetPlan): readonly Part[] {
    if (charts.length === 0) return [];
    const parts = charts.map((chart): Part => {
      return { path: `xl/charts/chart${this.next("chart")}.xml`, type: partTypes.chart, xml: chartXml(chart) };
    });
    const path = `xl/drawings/drawing${this.next("drawing")}.xml`;
    const pointsAt = parts.map(linkTo("chart"));
    return [{ path, type: partTypes.drawing, xml: drawingXml(charts), pointsAt }, ...parts];
  }

  private next(kind: keyof SheetParts["counts"]): number {
    this.counts[kind] += 1;
    return this.counts[kind];
  }
}

function sheetPath(rank: number): string {
  return `xl/worksheets/sheet${rank + 1}.xml`;
}

function linkTo(kind: string): (part: Part) => Link {
  return ({ path }) => ({ kind, path });
}
