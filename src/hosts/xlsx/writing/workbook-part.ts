import type { WorkbookPlan } from "../../../workbook/plan";
import { definedNames } from "./names";
import { office, spreadsheet } from "./namespaces";
import { linkName, partTypes, type Link, type Part } from "./parts";
import { element, xmlDocument } from "./xml";

/**
 * The calculation engine that today's Excel takes as up to date: it trusts our cached values, which are the core's own,
 * and closing a file that nobody changed asks nothing.
 */
const calculation = element("calcPr", { calcId: 191029 });

/** Twips that today's screens hold. */
const view = element("bookViews", {}, element("workbookView", { windowWidth: 28_800, windowHeight: 15_000 }));

/** @param pointsAt the sheets first, in the plan's order */
export function workbookPart(path: string, plan: WorkbookPlan, pointsAt: readonly Link[]): Part {
  const sheets = plan.sheets.map(({ name }, rank) => {
    return element("sheet", { name, sheetId: rank + 1, "r:id": linkName(rank) });
  });
  const root = element(
    "workbook",
    { xmlns: spreadsheet, "xmlns:r": office },
    view,
    element("sheets", {}, ...sheets),
    definedNames(plan),
    calculation,
  );
  return { path, type: partTypes.workbook, xml: xmlDocument(root), pointsAt };
}
