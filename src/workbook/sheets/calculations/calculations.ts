/** Calculs: how every figure of the five years is found, from the days on which each line runs to each payment. */
import { calculationTexts as texts } from "../../../texts/fr/workbook/calculations";
import { subtitle, title } from "../../cells";
import { checksSummary } from "../../checks-summary";
import type { SheetPlan } from "../../plan";
import { SheetDraft } from "../../sheet-draft";
import { addAccounts, type TimeRefs } from "./accounts/accounts";
import { addClosedCrises } from "./dues/closed-one-days";
import { addCrises } from "./dues/crises";
import { addDues } from "./dues/dues";
import { addPayments } from "./payments/payments";
import { addReasons } from "./payments/reasons";
import type { CalculationRefs } from "./refs";
import { addRuns } from "./timetable/timetable";
import type { CalculationSources } from "./sources";

export function calculationsSheet(sources: CalculationSources): { sheet: SheetPlan; refs: TimeRefs } {
  const draft = new SheetDraft("calculations", texts.purpose);
  draft.add([title(texts.title)], 27);
  draft.add([subtitle(texts.help)]);
  draft.add([checksSummary(sources.model)]);
  const { refs, pages } = addBlocks(draft, sources);
  const accountsPage = draft.nextRow;
  const accounts = addAccounts(draft, sources, refs);
  const sheet = draft.finish({
    columnWidths: [26, 28, 11, 11, 13, 11, 11, 11, 11, 11, 11, 11, 11, 21, 11, 11, 11, 21, 21, 11],
    frozenRows: 3,
    print: {
      orientation: "landscape",
      repeatedRows: "1:3",
      breaksBefore: [...pages, accountsPage],
    },
  });
  return { sheet, refs: { ...refs, ...accounts } };
}

/** Each block reads those above it; each begins a page. */
function addBlocks(
  draft: SheetDraft,
  sources: CalculationSources,
): { refs: CalculationRefs; pages: readonly number[] } {
  const runs = addRuns(draft, sources);
  const crises = addCrises(draft, runs, sources);
  const closedCrises = addClosedCrises(draft, sources);
  const duePage = draft.nextRow;
  const dues = addDues(draft, runs, { crises, closedCrises }, sources);
  const paymentPage = draft.nextRow;
  const reasons = addReasons(draft, sources.closed !== null);
  const payments = addPayments(draft, { ...sources, runs, dues, reasons });
  const { time, scenario } = sources;
  const rates = { line: runs.down("line"), year: runs.down("year"), rate: runs.down("rate") };
  const refs = { dues: dues.refs, rates, payments, years: time.years, scenario, signature: time.signature };
  return { refs, pages: [duePage, paymentPage] };
}
