/** A row a community: its figures, its workbook, and what is wrong with it. */
import { communitySummaryTexts as texts } from "../../texts/fr/community-summary";
import { fixedRange, onSheet } from "../../workbook/address";
import { body, calculation, head, hint, title, type Content } from "../../workbook/cells";
import { quoted } from "../../workbook/formula";
import type { SheetPlan } from "../../workbook/plan";
import type { CommunityFacts } from "../facts";
import type { Outcome } from "../outcomes";
import { PlainSheet } from "../../workbook/plain-sheet";

/** Where the columns of the list are, from any sheet. */
export interface ListRefs {
  readonly tier: string;
  readonly department: string;
  readonly granted: string;
  readonly secured: string;
  readonly unknown: string;
  readonly cash: readonly { readonly year: string; readonly range: string }[];
}

/** Before the years. */
const columns = [
  "line",
  "name",
  "department",
  "tier",
  "population",
  "schedule",
  "granted",
  "secured",
  "unknown",
] as const;

export function communityList(outcomes: readonly Outcome[]): { readonly sheet: SheetPlan; readonly refs: ListRefs } {
  const draft = new PlainSheet(texts.list, texts.listPurpose);
  const years = yearsOf(outcomes);
  const heads = [...columns.map((id) => texts.columns[id]), ...years.map(texts.cashOf), texts.workbook, texts.problem];
  draft.add([title(texts.list)]);
  draft.add([hint(texts.listHelp)]);
  draft.skip();
  const first = draft.add(heads.map(head)) + 1;
  for (const one of outcomes) draft.add(rowOf(one, years));
  const last = Math.max(first, draft.nextRow - 1);
  const range = (column: number) => onSheet(texts.list, fixedRange(column, first, last));
  const columnOf = (id: (typeof columns)[number]) => range(columns.indexOf(id) + 1);
  const sheet = draft.finish([7, 34, 24, 8, 13, 22, 16, 16, 11, ...years.map(() => 14), 34, 60], [first - 1, 2], {
    orientation: "landscape",
    repeatedRows: `${first - 1}:${first - 1}`,
  });
  const cash = years.map((year, index) => ({ year, range: range(columns.length + 1 + index) }));
  const [tier, department] = [columnOf("tier"), columnOf("department")];
  const [granted, secured, unknown] = [columnOf("granted"), columnOf("secured"), columnOf("unknown")];
  return { sheet, refs: { tier, department, granted, secured, unknown, cash } };
}

function yearsOf(outcomes: readonly Outcome[]): readonly string[] {
  const years = outcomes.flatMap(({ result }) => ("facts" in result ? Object.keys(result.facts.cash) : []));
  return [...new Set(years)].sort();
}

export function departmentOf({ department }: Outcome): string {
  return department === "" ? texts.noDepartment : department;
}

function rowOf(one: Outcome, years: readonly string[]): readonly (Content | undefined)[] {
  const { line, name, file, result } = one;
  const said = [body(line, "integer"), body(name), body(departmentOf(one))];
  if ("problem" in result) {
    const link = file === "" ? body(null) : linkTo(file);
    return [
      ...said,
      ...columns.slice(3).map(() => body(null)),
      ...years.map(() => body(null)),
      link,
      body(result.problem),
    ];
  }
  const { tier, population, schedule, unknown, cash } = result.facts;
  return [
    ...said,
    body(tier, "integer"),
    body(population, "integer"),
    body(schedule),
    ...amountsOf(result.facts),
    body(unknown, "integer"),
    ...years.map((year) => (year in cash ? amount(cash[year] ?? null) : body(null))),
    linkTo(file),
    body(null),
  ];
}

function amountsOf({ granted, secured }: CommunityFacts): readonly Content[] {
  return [amount(granted), amount(secured)];
}

/** What nobody knows is no zero. */
function amount(value: number | null): Content {
  return body(value ?? texts.toEnter, "euros");
}

function linkTo(file: string): Content {
  return calculation(`HYPERLINK(${quoted(file)},${quoted(file)})`, file, "text");
}
