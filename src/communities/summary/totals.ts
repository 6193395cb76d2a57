/** The first page: what all the communities sum to, by tier, by department and by year. */
import { communitySummaryTexts as texts } from "../../texts/fr/community-summary";
import { cell, fixedRange, onSheet } from "../../workbook/address";
import {
  body,
  calculation,
  head,
  hint,
  section,
  subtitle,
  title,
  total,
  totalLabel,
  type Content,
} from "../../workbook/cells";
import { countIfs, equals, sumIfs } from "../../workbook/formula";
import type { SheetPlan } from "../../workbook/plan";
import { chartColours } from "../../workbook/styles";
import type { CommunityFacts } from "../facts";
import type { Outcome } from "../outcomes";
import { departmentOf, type ListRefs } from "./community-list";
import { PlainSheet } from "../../workbook/plain-sheet";

interface Known {
  readonly tier: number;
  readonly department: string;
  readonly facts: CommunityFacts;
}

export function totalsSheet(outcomes: readonly Outcome[], refs: ListRefs): SheetPlan {
  const draft = new PlainSheet(texts.totals, texts.totalsPurpose);
  const known = outcomes.flatMap((one): readonly Known[] =>
    "facts" in one.result
      ? [{ tier: one.result.facts.tier, department: departmentOf(one), facts: one.result.facts }]
      : [],
  );
  const unknown = known.filter(({ facts }) => facts.unknown > 0).length;
  draft.add([title(texts.totals)]);
  draft.add([subtitle(texts.counted(known.length, outcomes.length - known.length))]);
  if (unknown > 0) draft.add([subtitle(texts.provisional(unknown))]);
  const tiers = [...new Set(known.map(({ tier }) => tier))].sort();
  const byTier = addGroups(draft, texts.byTier, tiers, { known, refs, range: refs.tier, keyOf: ({ tier }) => tier });
  if (tiers.length > 0) addChart(draft, byTier);
  const departments = [...new Set(known.map(({ department }) => department))].sort((one, other) =>
    one.localeCompare(other, "fr"),
  );
  addGroups(draft, texts.byDepartment, departments, {
    known,
    refs,
    range: refs.department,
    keyOf: ({ department }) => department,
  });
  addCash(draft, known, refs);
  draft.skip();
  draft.add([hint(texts.basis)]);
  return draft.finish([30, 16, 18, 18, 18, 16], [0, 0], { orientation: "portrait" });
}

interface Grouping {
  readonly known: readonly Known[];
  readonly refs: ListRefs;
  /** The column of the list that the groups are told by. */
  readonly range: string;
  readonly keyOf: (one: Known) => string | number;
}

interface Rows {
  readonly first: number;
  readonly last: number;
}

function addGroups(draft: PlainSheet, heading: string, keys: readonly (string | number)[], grouping: Grouping): Rows {
  draft.skip();
  draft.add([section(heading)]);
  const first = draft.add(texts.groupHead(heading).map(head)) + 1;
  for (const key of keys) draft.add(groupRow(key, draft.nextRow, grouping));
  const last = draft.nextRow - 1;
  if (keys.length > 0) draft.add(totalRow({ first, last }, grouping.known));
  return { first, last };
}

function groupRow(key: string | number, row: number, { known, refs, range, keyOf }: Grouping): readonly Content[] {
  const own = known.filter((one) => keyOf(one) === key).map(({ facts }) => facts);
  const place = `$A${row}`;
  const test = equals(range, place);
  const sums = sumsOf(own);
  return [
    body(key, typeof key === "number" ? "integer" : "text"),
    calculation(countIfs(test), own.length, "integer"),
    calculation(sumIfs(refs.granted, test), sums.granted, "euros"),
    calculation(sumIfs(refs.secured, test), sums.secured, "euros"),
    calculation(`${cell(3, row)}-${cell(4, row)}`, inCents(sums.granted - sums.secured), "euros"),
    calculation(sumIfs(refs.unknown, test), sums.unknown, "integer"),
  ];
}

function totalRow({ first, last }: Rows, known: readonly Known[]): readonly Content[] {
  const sums = sumsOf(known.map(({ facts }) => facts));
  const values = [known.length, sums.granted, sums.secured, inCents(sums.granted - sums.secured), sums.unknown];
  return [
    totalLabel(texts.all),
    ...values.map((value, index) => {
      const column = index + 2;
      const isCount = index === 0 || index === values.length - 1;
      return total(`SUM(${cell(column, first)}:${cell(column, last)})`, value, isCount ? "integer" : "euros");
    }),
  ];
}

function sumsOf(all: readonly CommunityFacts[]) {
  const sum = (of: (facts: CommunityFacts) => number | null) =>
    inCents(all.reduce((before, one) => before + (of(one) ?? 0), 0));
  return {
    granted: sum(({ granted }) => granted),
    secured: sum(({ secured }) => secured),
    unknown: sum(({ unknown }) => unknown),
  };
}

function inCents(euros: number): number {
  return Math.round(euros * 100) / 100;
}

function addCash(draft: PlainSheet, known: readonly Known[], refs: ListRefs): void {
  if (refs.cash.length === 0) return;
  draft.skip();
  draft.add([section(texts.byYear)]);
  draft.add([texts.year, texts.cash].map(head));
  for (const { year, range } of refs.cash) {
    const sum = inCents(known.reduce((before, { facts }) => before + (facts.cash[year] ?? 0), 0));
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
