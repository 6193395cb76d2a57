/** What each community receives year by year, on as many sheets as letters of eight points need. */
import { communitySummaryTexts as texts } from "../../texts/fr/community-summary";
import { fixedRange, onSheet } from "../address";
import { body, head, hint, title } from "../cells";
import { PlainSheet } from "../plain-sheet";
import type { SheetPlan } from "../plan";
import { amountOrToEnter } from "./amount-or-to-enter";
import { departmentOf } from "./list";
import { isKnown, type Known, type Summarized } from "./summarized";

export interface CashOfYear {
  readonly year: string;
  /** Down one column, from any sheet. */
  readonly range: string;
}

const widths = { name: 36, department: 22, year: 11 };
const before = 2;
/** Across one page. */
const yearsOfSheet = 12;

export function cashSheets(all: readonly Summarized[]): {
  readonly sheets: readonly SheetPlan[];
  readonly refs: readonly CashOfYear[];
} {
  const known = all.filter(isKnown);
  const years = [...new Set(known.flatMap(({ result }) => Object.keys(result.facts.cash)))].sort();
  const groups = Array.from({ length: Math.ceil(years.length / yearsOfSheet) }, (_, rank) =>
    years.slice(rank * yearsOfSheet, (rank + 1) * yearsOfSheet),
  );
  const made = groups.map((some) => cashSheet(texts.cashSheet(some, groups.length > 1), some, known));
  return { sheets: made.map(({ sheet }) => sheet), refs: made.flatMap(({ refs }) => refs) };
}

function cashSheet(name: string, years: readonly string[], known: readonly Known[]) {
  const draft = new PlainSheet(name, texts.cashHelp);
  draft.add([title(name)]);
  draft.add([hint(texts.cashHelp)]);
  draft.skip();
  const first = draft.add([texts.columns.name, texts.columns.department, ...years].map(head)) + 1;
  for (const one of known) {
    const { cash } = one.result.facts;
    const amounts = years.map((year) => (year in cash ? amountOrToEnter(cash[year] ?? null) : body(null)));
    draft.add([body(one.name), body(departmentOf(one)), ...amounts]);
  }
  const last = draft.nextRow - 1;
  const sheet = draft.finish([widths.name, widths.department, ...years.map(() => widths.year)], [first - 1, 1], {
    orientation: "landscape",
    repeatedRows: `${first - 1}:${first - 1}`,
  });
  const refs = years.map((year, index) => {
    return { year, range: onSheet(name, fixedRange(before + 1 + index, first, last)) };
  });
  return { sheet, refs };
}
