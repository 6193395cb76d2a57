/** The first page: what all the communities sum to, by tier, by department and by year. */
import { communitySummaryTexts as texts } from "../../texts/fr/community-summary";
import { fixedRange, onSheet } from "../address";
import { body, calculation, head, hint, section, subtitle, title } from "../cells";
import { breaksBetween } from "../paged-between";
import { PlainSheet } from "../plain-sheet";
import type { PrintPlan, SheetPlan } from "../plan";
import { chartColours } from "../styles";
import type { CashOfYear } from "./cash";
import { addGroups, type Rows } from "./groups";
import { departmentOf, type ListRefs } from "./list";
import { isKnown, type Known, type Summarized } from "./summarized";
import { inCents } from "./sums";

interface TotalsRefs extends ListRefs {
  readonly cash: readonly CashOfYear[];
}

export function totalsSheet(all: readonly Summarized[], refs: TotalsRefs): SheetPlan {
  const draft = new PlainSheet(texts.totals, texts.totalsPurpose);
  const known = all.filter(isKnown);
  const unknown = known.filter(({ result }) => result.facts.unknown > 0).length;
  draft.add([title(texts.totals)]);
  draft.add([subtitle(texts.counted(known.length, all.length - known.length))]);
  if (unknown > 0) draft.add([subtitle(texts.provisional(unknown))]);
  addByTier(draft, known, refs);
  const years = draft.nextRow + 1;
  addCash(draft, known, refs.cash);
  const departments = addByDepartment(draft, known, refs);
  draft.skip();
  draft.add([hint(texts.basis)]);
  return draft.finish(columnWidths, [0, 0], printOf(draft, years, departments));
}

const columnWidths = [30, 16, 18, 18, 18, 16];

/** The last table alone may be longer than a page: its heads come again. */
function printOf(draft: PlainSheet, years: number, { first }: Rows): PrintPlan {
  const [orientation, heads] = ["portrait", first - 1] as const;
  const rowHeights = draft.heights(columnWidths);
  const paged = { orientation, columnWidths, rowHeights, lastRow: draft.nextRow - 1, repeated: heads };
  const breaksBefore = breaksBetween({ ...paged, blocks: [years, heads - 1] });
  return { orientation, repeatedRows: `${heads}:${heads}`, breaksBefore };
}

function addByTier(draft: PlainSheet, known: readonly Known[], refs: ListRefs): void {
  const tierOf = ({ result }: Known) => result.facts.tier;
  const tiers = [...new Set(known.map(tierOf))].sort();
  const rows = addGroups(draft, texts.byTier, tiers, { known, refs, range: refs.tier, keyOf: tierOf });
  if (tiers.length > 0) addChart(draft, rows);
}

function addByDepartment(draft: PlainSheet, known: readonly Known[], refs: ListRefs): Rows {
  const departments = [...new Set(known.map(departmentOf))].sort((one, other) => one.localeCompare(other, "fr"));
  const grouping = { known, refs, range: refs.department, keyOf: departmentOf };
  return addGroups(draft, texts.byDepartment, departments, grouping);
}

function addCash(draft: PlainSheet, known: readonly Known[], cash: readonly CashOfYear[]): void {
  if (cash.length === 0) return;
  draft.skip();
  draft.add([section(texts.byYear)]);
  draft.add([texts.year, texts.cash].map(head));
  for (const { year, range } of cash) {
    const sum = inCents(known.reduce((before, { result }) => before + (result.facts.cash[year] ?? 0), 0));
    draft.add([body(year), calculation(`SUM(${range})`, sum, "euros")]);
  }
}

const chartHeight = 14;

function addChart(draft: PlainSheet, { first, last }: Rows): void {
  const top = draft.nextRow + 1;
  const range = (column: number) => onSheet(texts.totals, fixedRange(column, first, last));
  draft.addChart({
    kind: "stackedBars",
    title: texts.chartTitle,
    altText: texts.chartAltText,
    categories: range(1),
    series: [
      { name: texts.secured, values: range(4), colour: chartColours.secured, isHatched: false },
      { name: texts.atRisk, values: range(5), colour: chartColours.atRisk, isHatched: true },
    ],
    format: "euros",
    from: { row: top, column: 1 },
    to: { row: top + chartHeight, column: 6 },
  });
  draft.skip(chartHeight + 2);
}
