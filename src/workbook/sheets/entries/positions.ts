/** Écritures: what the closing of each financial year carries over, in one row. */
import { noMoney, sum, toEuros } from "../../../agreement/money";
import { financialYearLabel } from "../../../funding/situation/financial-years";
import { toEnter } from "../../../texts/fr/workbook/common";
import { entryTexts as texts } from "../../../texts/fr/workbook/entries";
import { head, hint, link, section } from "../../cells";
import { compares, countIfs, empty, equals, joined, quoted, sumIfs, when } from "../../formula";
import type { SheetDraft } from "../../sheet-draft";
import { onPlan } from "../budget/on-plan";
import type { EntryRefs } from "../plan-calculations/entries/entries";
import type { Block } from "../plan-calculations/block";
import { closingRows, type ClosingRow } from "../plan-calculations/entries/closings";
import { fundRowsOf, lackingIn } from "../plan-calculations/entries/fund-rows";
import { shownYears } from "../plan-calculations/frame";
import type { PlanSources } from "../plan-calculations/sources";
import { fromAccounts } from "./columns";
import { toEnterIn } from "./lacking-funds";

export function addPositions(draft: SheetDraft, plan: PlanSources, { closings, funds }: EntryRefs): void {
  const [rows, fundRows] = [closingRows(plan), fundRowsOf(plan)];
  draft.skip();
  draft.add([section(texts.positions)]);
  draft.add([hint(texts.positionsHelp)]);
  const { year, what, accrued, deferred } = texts.positionHead;
  draft.add(fromAccounts([year, what, accrued, deferred].map(head)));
  shownYears.forEach((place, order) => {
    const own = rows.filter((row) => row.place === place);
    const [first] = own;
    if (first === undefined) return;
    const label = onPlan(closings.cell("year", rows.indexOf(first)));
    addYear(draft, own, {
      label,
      closings,
      funds: { formula: toEnterIn(funds, place), count: lackingIn(fundRows, order).toEnter },
    });
  });
}

interface YearSources {
  readonly label: string;
  readonly closings: Block;
  /** How many dedicated funds have no entry for want of an amount. */
  readonly funds: { readonly formula: string; readonly count: number };
}

function addYear(
  draft: SheetDraft,
  rows: readonly ClosingRow[],
  { label, closings: { down }, funds }: YearSources,
): void {
  const ofYear = equals(onPlan(down("year")), label);
  const lacking = countIfs(ofYear, compares(onPlan(down("unknown")), ">", "0"));
  const missing = rows.filter(({ unknown }) => unknown > 0).length;
  const amount = (id: "accrued" | "deferred") => {
    const known = rows.filter(({ unknown }) => unknown === 0).map((row) => row[id]);
    const value = toEuros(known.length === 0 ? noMoney : sum(known));
    const formula = `ROUND(${sumIfs(onPlan(down(id)), ofYear)},2)`;
    // With a line that is not known, the sum of the others is not what the year carries over.
    return link(when(`${lacking}>0`, quoted(toEnter), formula), missing > 0 ? toEnter : value, "euroCents");
  };
  const ofLines = when(`${lacking}>0`, joined(lacking, quoted(texts.lacking)), empty);
  const ofFunds = when(`${funds.formula}>0`, joined(`(${funds.formula})`, quoted(texts.lackingAmounts)), empty);
  const words = [
    ...(missing > 0 ? [`${missing}${texts.lacking}`] : []),
    ...(funds.count > 0 ? [`${funds.count}${texts.lackingAmounts}`] : []),
  ];
  const said = link(joined(ofLines, ofFunds), words.join(""), "text");
  const period = rows[0]?.year ?? { from: 0, to: 0 };
  const year = link(label, financialYearLabel(period), "text");
  draft.add(fromAccounts([year, said, amount("accrued"), amount("deferred")]));
}
