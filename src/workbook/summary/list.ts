/** A row a community: its figures of a year, and its workbook. */
import { communitySummaryTexts as texts } from "../../texts/fr/community-summary";
import { cell, fixedColumn, fixedRange, onSheet } from "../address";
import { body, goTo, head, hint, title, type Content } from "../cells";
import { says } from "../formula";
import { PlainSheet } from "../plain-sheet";
import type { SheetPlan } from "../plan";
import { amountOrToEnter } from "./amount-or-to-enter";
import { linkTo } from "./link-to";
import type { RefusedRows } from "./refused";
import { isKnown, type Known, type Summarized } from "./summarized";

/** Their widths, which letters of eight points fit on a page across. */
const columns = {
  line: 7,
  name: 40,
  department: 24,
  tier: 8,
  population: 11,
  schedule: 20,
  granted: 14,
  secured: 14,
  unknown: 11,
  workbook: 40,
} as const;
type Column = keyof typeof columns;
const ids = Object.keys(columns) as readonly Column[];
const columnOf = (id: Column) => ids.indexOf(id) + 1;

/** From any sheet. */
export type ListRefs = Readonly<Record<"tier" | "department" | "granted" | "secured" | "unknown", string>>;

export function communityList(
  all: readonly Summarized[],
  refused: RefusedRows | null,
): { readonly sheet: SheetPlan; readonly refs: ListRefs } {
  const draft = new PlainSheet(texts.list, texts.listPurpose);
  const heads = ids.map((id) => (id === "workbook" ? texts.workbook : texts.columns[id]));
  draft.add([title(texts.list)]);
  draft.add([hint(texts.listHelp)]);
  draft.skip();
  const first = draft.add(heads.map(head)) + 1;
  for (const one of all) draft.add(isKnown(one) ? knownRow(one) : refusedRow(one, refused));
  const last = Math.max(first, draft.nextRow - 1);
  const range = `${cell(1, first)}:${cell(ids.length, last)}`;
  draft.highlight({ range, formula: says(fixedColumn(columnOf("schedule"), first), texts.isRefused), look: "failed" });
  const refOf = (id: Column) => onSheet(texts.list, fixedRange(columnOf(id), first, last));
  const sheet = draft.finish(Object.values(columns), [first - 1, 2], {
    orientation: "landscape",
    repeatedRows: `${first - 1}:${first - 1}`,
  });
  const [tier, department] = [refOf("tier"), refOf("department")];
  const [granted, secured, unknown] = [refOf("granted"), refOf("secured"), refOf("unknown")];
  return { sheet, refs: { tier, department, granted, secured, unknown } };
}

export function departmentOf({ department }: Summarized): string {
  return department === "" ? texts.noDepartment : department;
}

function labelsOf(one: Summarized): readonly Content[] {
  return [body(one.line, "integer"), body(one.name), body(departmentOf(one))];
}

function knownRow(one: Known): readonly Content[] {
  const { tier, population, schedule, granted, secured, unknown } = one.result.facts;
  return [
    ...labelsOf(one),
    body(tier, "integer"),
    body(population, "integer"),
    body(schedule),
    amountOrToEnter(granted),
    amountOrToEnter(secured),
    body(unknown, "integer"),
    linkTo(one.file),
  ];
}

/** Its sentence is a click away. */
function refusedRow(one: Summarized, refused: RefusedRows | null): readonly Content[] {
  const none = body(null);
  const word = body(texts.isRefused);
  const said = refused === null ? word : goTo(word, refused.placeOf(one));
  return [...labelsOf(one), none, none, said, none, none, none, linkTo(one.file)];
}
