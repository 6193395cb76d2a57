/** Écritures: what the closing of each financial year carries over, in one row. */
import { noMoney, sum, toEuros } from "../../../agreement/money";
import { financialYearLabel } from "../../../funding/situation/financial-years";
import type { OtherClosing } from "../../../budget/accounts/other-closings";
import { toEnter } from "../../../texts/fr/workbook/common";
import { entryTexts as texts } from "../../../texts/fr/workbook/entries";
import { variablePartWords } from "../../../texts/fr/workbook/plan-inputs";
import { head, hint, link, section } from "../../cells";
import { answers, compares, countIfs, empty, equals, joined, quoted, sumIfs, when } from "../../formula";
import type { SheetDraft } from "../../sheet-draft";
import { onPlan } from "../budget/on-plan";
import type { EntryRefs } from "../plan-calculations/entries/entries";
import type { Block } from "../plan-calculations/block";
import { closingRows, type ClosingRow } from "../plan-calculations/entries/closings";
import { fundRowsOf, lackingIn } from "../plan-calculations/entries/fund-rows";
import { otherClosingOf } from "../plan-calculations/entries/other-closings";
import { framedYearsOf, shownYears } from "../plan-calculations/frame";
import type { PlanSources } from "../plan-calculations/sources";
import { fromAccounts } from "./columns";
import { toEnterIn } from "./lacking-funds";

export function addPositions(draft: SheetDraft, plan: PlanSources, { closings, funds, others }: EntryRefs): void {
  const [rows, fundRows] = [closingRows(plan), fundRowsOf(plan)];
  draft.skip();
  draft.add([section(texts.positions)]);
  addHelp(draft, plan);
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
    addOthers(draft, plan, { label, place, others });
  });
}

/** Whether the variable part is counted there as on the other pages, which follow the scenario. */
function addHelp(draft: SheetDraft, { budget, inputs }: PlanSources): void {
  const { central, notified } = texts.positionsHelp;
  const value = texts.positionsHelp[budget.planned.accounting.variablePart];
  const isNotified = answers(inputs.accounting.variablePart, variablePartWords.notified);
  draft.add([{ ...hint(value), formula: when(isNotified, quoted(notified), quoted(central)) }]);
}

interface OthersOfYear {
  readonly label: string;
  readonly place: (typeof shownYears)[number];
  readonly others: Block;
}

/** What is to be posted of other funders, which the journal does not hold: nothing where nothing is asked of them. */
function addOthers(draft: SheetDraft, plan: PlanSources, { label, place, others }: OthersOfYear): void {
  const closing = otherClosingOf(place, plan);
  const period = framedYearsOf(plan.shown.contract.choices)[place] ?? { from: 0, to: 0 };
  const sumOf = (id: keyof OtherClosing) => `SUM(${onPlan(others.down(`${id}${place}`))})`;
  const isAsked = plan.budget.planned.resources.some(({ asked, notified }) => (asked ?? 0) + (notified ?? 0) > 0);
  const { resources } = plan.inputs;
  // What is typed since fills the row.
  const all = `SUM(${resources.column("asked")})+SUM(${resources.column("notified")})`;
  const ifAsked = (formula: string) => when(`${all}=0`, empty, formula);
  const amount = (id: keyof OtherClosing) =>
    link(ifAsked(`ROUND(${sumOf(id)},2)`), isAsked ? toEuros(closing[id]) : "", "euroCents");
  const isSaid = closing.accrued + closing.deferred > 0;
  const said = when(`${sumOf("accrued")}+${sumOf("deferred")}>0`, quoted(texts.othersToPost), empty);
  const name = joined(quoted(texts.othersOf), label);
  const row = [
    link(ifAsked(name), isAsked ? `${texts.othersOf}${financialYearLabel(period)}` : "", "text"),
    link(said, isSaid ? texts.othersToPost : "", "text"),
    amount("accrued"),
    amount("deferred"),
  ];
  // Empty, it has no box.
  draft.add(fromAccounts(isAsked ? row : row.map((content) => ({ ...content, role: "entry" as const }))));
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
