/** Calculs budget: how every figure of the budget's pages is found, from each row that is entered to each total. */
import { budgetYearIn } from "../../../budget/budget";
import { noMoney } from "../../../agreement/money";
import { grantsOf } from "../../../budget/grants";
import { ledgerOf, type Ledger } from "../../../funding/time/ledger";
import { planCalculationTexts as texts } from "../../../texts/fr/workbook/plan-calculations";
import { subtitle, title } from "../../cells";
import { checksSummary } from "../../checks-summary";
import type { SheetPlan } from "../../plan";
import { SheetDraft } from "../../sheet-draft";
import { addBlock, type Block } from "./block";
import { addCash, type CashRefs } from "./cash";
import { addDialogue, type DialogueRefs } from "./dialogue/dialogue";
import { declarationRows } from "./declarations";
import { chargeRows } from "./charges";
import { addEarmarked } from "./earmarked";
import { addEntries, type EntryRefs } from "./entries/entries";
import { addEnvelopes, byResults, type EnvelopeBlocks, type EnvelopeSources } from "./envelopes";
import { type YearOfPlan } from "./year-of-plan";
import { addFrame, framedYearsOf, shownYears, type Frame } from "./frame";
import { addGrants } from "./grants";
import { addPayrollTax, type LackingTaxRefs } from "./payroll-tax";
import { addHeadings, postSpendingRows } from "./post-rows";
import { addPosts } from "./posts";
import { addResources } from "./resources";
import { addLatePayments } from "./late-payments";
import type { PlanSources } from "./sources";
import { spendingColumns } from "./spending";
import { addReport, type ReportRefs } from "./report/report";
import { monthNumber } from "./months";
import { addTracking, type TrackingRefs } from "./tracking/tracking";
import { addTrackedPeriod } from "./tracking/period";
import type { TrackedSpending } from "./tracking/charges";
import { voluntaryOfPresent } from "./voluntary";
import { addBudgetYears } from "./years";

/** What the budget's pages read: each block is on this sheet. */
export interface PlanRefs {
  readonly frame: Frame;
  readonly blocks: EnvelopeSources;
  /** The years shown: the last, this one and the next. */
  readonly years: readonly YearOfPlan[];
  readonly envelopes: readonly EnvelopeBlocks[];
  /** A row for each year shown. */
  readonly budget: Block;
  readonly cash: CashRefs;
  /** What is received without being paid for, of which a form alone speaks; null: no page of a form is asked for. */
  readonly voluntary: Block | null;
  /** What was planned against what was done, line by line; null: its page is not asked for. */
  readonly report: ReportRefs | null;
  /** Those that close the financial years; null: their page is not asked for. */
  readonly entries: EntryRefs | null;
  /** The follow-up; null: its page is not asked for. */
  readonly tracking: TrackingRefs | null;
  /** What the page Dialogue reads; null: it is not asked for. */
  readonly dialogue: DialogueRefs | null;
  /** Which payments are not in the bank; null: nobody says what was received. */
  readonly late: Block | null;
}

export function planCalculationsSheet(sources: PlanSources): { readonly sheet: SheetPlan; readonly refs: PlanRefs } {
  const draft = new SheetDraft("planCalculations", texts.purpose);
  draft.add([title(texts.title)], 27);
  draft.add([subtitle(texts.help)]);
  draft.add([checksSummary(sources.calculations.model)]);
  const refs = addBlocks(draft, sources);
  const sheet = draft.finish({
    columnWidths: [26, 28, 16, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13],
    frozenRows: 3,
    print: { orientation: "landscape", repeatedRows: "1:3" },
  });
  return { sheet, refs };
}

/** Each block reads those above it. */
function addBlocks(draft: SheetDraft, sources: PlanSources): PlanRefs {
  const { frame, tracked } = addFrames(draft, sources);
  const spent = addSpending(draft, sources, frame);
  const { lackingTax } = spent;
  const blocks = { spending: spent.spending, ...addMoney(draft, sources, frame) };
  const years = yearsOf(sources);
  const envelopes = years.map((year) => addEnvelopes(draft, year, blocks, sources, frame));
  const budget = addBudgetYears(draft, years, envelopes, blocks, frame);
  const cash = addCash(draft, { ...blocks, lackingTax }, sources, frame);
  const { pages } = sources.budget.planned;
  const voluntary = pages.includes("cerfa") ? voluntaryOfPresent(draft, sources, frame) : null;
  const report = pages.includes("report") ? addReport(draft, { sources, frame, years, budget, blocks }) : null;
  const entries = pages.includes("entries") ? addEntries(draft, { blocks, cash }, sources, frame) : null;
  const tracking = addTracking(draft, spent, tracked, sources, frame);
  const dialogue = pages.includes("dialogue") ? addDialogue(draft, sources, frame) : null;
  const late = addLatePayments(draft, sources, frame);
  const forms = { voluntary, report, entries, tracking, dialogue, late };
  return { frame, blocks, years, envelopes, budget, cash, ...forms };
}

function addFrames(draft: SheetDraft, sources: PlanSources) {
  const frame = addFrame(draft, sources);
  const isAsked = sources.budget.planned.pages.includes("tracking");
  const tracked = isAsked ? addTrackedPeriod(draft, sources, frame) : null;
  if (tracked === null) return { frame, tracked };
  const number = monthNumber(tracked.facts.period.next);
  return { frame: { ...frame, firstToCome: { cell: tracked.counted.cell("number", 0), number } }, tracked };
}

function addSpending(
  draft: SheetDraft,
  sources: PlanSources,
  frame: Frame,
): TrackedSpending & { readonly lackingTax: LackingTaxRefs } {
  const headings = addHeadings(draft);
  const posts = addPosts(draft, sources, frame);
  const tax = addPayrollTax(draft, { posts, account: headings.tax.account }, sources, frame);
  const rows = [
    ...chargeRows(sources, frame),
    ...postSpendingRows({ posts, tax, headings }, sources, frame),
    ...declarationRows(sources, frame),
  ];
  const title = { title: texts.spending, help: texts.spendingHelp };
  return { rows, spending: addBlock(draft, title, spendingColumns(sources, frame), rows), lackingTax: tax.lacking };
}

function addMoney(draft: SheetDraft, sources: PlanSources, frame: Frame): Omit<EnvelopeSources, "spending"> {
  return {
    resources: addResources(draft, sources, frame),
    grants: addGrants(draft, sources, frame),
    earmarked: addEarmarked(draft, sources, frame),
  };
}

function yearsOf({ budget, shown }: PlanSources): readonly YearOfPlan[] {
  const framed = framedYearsOf(shown.contract.choices);
  const [prudent, full] = [ledgerOf(budget.contract, "prudent"), ledgerOf(budget.contract, "full")];
  const nothing = { secured: noMoney, received: noMoney };
  return shownYears.flatMap((place) => {
    const year = framed[place];
    if (year === undefined) return [];
    const atRisk = (ledger: Ledger) => grantsOf(year, ledger, { all: nothing, ofKnown: nothing });
    return [
      {
        place,
        facts: budgetYearIn(year, budget),
        ...byResults(atRisk(prudent), atRisk(full)),
      },
    ];
  });
}
