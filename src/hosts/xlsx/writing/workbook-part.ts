import type { SheetPlan, WorkbookPlan } from "../../../workbook/plan";
import { definedNames } from "./names";
import { office, spreadsheet } from "./namespaces";
import { linkName, partTypes, type Link, type Part } from "./parts";
import { element, xmlDocument } from "./xml";

/**
 * The calculation engine that today's Excel takes as up to date: it trusts our cached values, which are the core's own,
 * and closing a file that nobody changed asks nothing.
 */
const calculation = element("calcPr", { calcId: 191029 });

/** Twips that today's screens hold, and the first sheet that shows: Excel opens on no hidden one. */
function views({ sheets }: WorkbookPlan): string {
  const shown = firstShown(sheets);
  const view = { windowWidth: 28_800, windowHeight: 15_000, ...(shown > 0 && { firstSheet: shown, activeTab: shown }) };
  return element("bookViews", {}, element("workbookView", view));
}

function firstShown(sheets: readonly SheetPlan[]): number {
  return Math.max(
    0,
    sheets.findIndex(({ visibility }) => visibility === undefined),
  );
}

/** @param pointsAt the sheets first, in the plan's order */
export function workbookPart(path: string, plan: WorkbookPlan, pointsAt: readonly Link[]): Part {
  const shown = firstShown(plan.sheets);
  const sheets = plan.sheets.map(({ name, visibility }, rank) => {
    // A workbook shows one sheet at least, or Excel calls it damaged.
    const state = rank === shown ? undefined : visibility;
    return element("sheet", { name, sheetId: rank + 1, state, "r:id": linkName(rank) });
  });
  const root = element(
    "workbook",
    { xmlns: spreadsheet, "xmlns:r": office },
    views(plan),
    element("sheets", {}, ...sheets),
    definedNames(plan),
    calculation,
  );
  return { path, type: partTypes.workbook, xml: xmlDocument(root), pointsAt };
}
