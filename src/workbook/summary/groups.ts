/** A table of the first page: what the communities of a tier, or of a department, sum to, and all of them. */
import { communitySummaryTexts as texts } from "../../texts/fr/community-summary";
import { cell } from "../address";
import { body, calculation, head, section, total, totalLabel, type Content } from "../cells";
import { countIfs, equals, sumIfs } from "../formula";
import type { PlainSheet } from "../plain-sheet";
import type { ListRefs } from "./list";
import type { Known } from "./summarized";
import { inCents, sumsOf } from "./sums";

interface Grouping {
  readonly known: readonly Known[];
  readonly refs: ListRefs;
  /** The column of the list that the groups are told by. */
  readonly range: string;
  readonly keyOf: (one: Known) => string | number;
}

export interface Rows {
  readonly first: number;
  readonly last: number;
}

export function addGroups(
  draft: PlainSheet,
  heading: string,
  keys: readonly (string | number)[],
  grouping: Grouping,
): Rows {
  draft.skip();
  draft.add([section(heading)]);
  const first = draft.add(texts.groupHead(heading).map(head)) + 1;
  for (const key of keys) draft.add(groupRow(key, draft.nextRow, grouping));
  const last = draft.nextRow - 1;
  if (keys.length > 0) draft.add(totalRow({ first, last }, grouping.known));
  return { first, last };
}

function groupRow(key: string | number, row: number, { known, refs, range, keyOf }: Grouping): readonly Content[] {
  const own = known.filter((one) => keyOf(one) === key).map(({ result }) => result.facts);
  const test = equals(range, `$A${row}`);
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
  const sums = sumsOf(known.map(({ result }) => result.facts));
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
