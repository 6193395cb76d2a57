/** The charts of the sheet in view, with the values that its cells give now. */
import { toCellValue } from "./cell-values";
import { keptCharts } from "./chart-places";
import type { LiveChart } from "./grid";
import type { KeptReference } from "./render/references";
import { workbookOf, type Session } from "./session";

export function liveCharts(session: Session): readonly LiveChart[] {
  return keptCharts(session).map((chart) => ({
    ...chart,
    categories: shownAt(session, chart.categories),
    series: chart.series.map((series) => ({ ...series, values: valuesAt(session, series.values).map(numberOrNull) })),
  }));
}

/** A month as a month, not as the number of its day. */
function shownAt(session: Session, { sheetId, address }: KeptReference): readonly string[] {
  return workbookOf(session).getSheetBySheetId(sheetId)?.getRange(address).getDisplayValues().flat() ?? [];
}

/** In reading order; none where the sheet was deleted. */
function valuesAt(session: Session, { sheetId, address }: KeptReference) {
  const sheet = workbookOf(session).getSheetBySheetId(sheetId);
  return sheet === null ? [] : sheet.getRange(address).getRawValues().flat().map(toCellValue);
}

function numberOrNull(value: unknown): number | null {
  return typeof value === "number" ? value : null;
}
