/** The columns of the tables where a budget is entered, from the left: the builder and the reader know no others. */
import { sharingEnvelopes, type SharingEnvelope } from "../../../budget/planned";
import { planHeads } from "../../../texts/fr/workbook/plan-heads";
import type { Format } from "../../styles";
import type { WordListId } from "./words";

/** What a cell of a column holds. */
export type ColumnKind =
  | { readonly is: "word" | "line"; readonly list: WordListId }
  | {
      readonly is:
        | "text"
        | "id"
        | "account"
        | "key"
        | "amount"
        | "signed"
        | "quantity"
        | "figure"
        | "year"
        | "rate"
        | "index"
        | "month"
        | "date";
    }
  /** Computed, and never read back. */
  | { readonly is: ComputedKind };

const computedKinds = ["total", "reached", "earned", "place", "state", "votedRate", "due"] as const;
type ComputedKind = (typeof computedKinds)[number];

export function isComputed({ is }: ColumnKind): boolean {
  return computedKinds.some((kind) => kind === is);
}

export type TableId = keyof typeof planHeads;
export type ColumnKey<Table extends TableId> = keyof (typeof planHeads)[Table] & string;

export interface Column<Key extends string = string> {
  readonly key: Key;
  readonly kind: ColumnKind;
}

const word = (list: WordListId): ColumnKind => ({ is: "word", list });
const line = (list: WordListId): ColumnKind => ({ is: "line", list });
const plain = (is: Exclude<ColumnKind["is"], "word" | "line">): ColumnKind => ({ is });

function columnsOf<Key extends string>(kinds: Readonly<Record<Key, ColumnKind>>): readonly Column<Key>[] {
  return (Object.keys(kinds) as Key[]).map((key) => ({ key, kind: kinds[key] }));
}

const shares = Object.fromEntries(sharingEnvelopes.map((one) => [one, plain("rate")])) as Readonly<
  Record<SharingEnvelope, ColumnKind>
>;

type Tables = { readonly [Table in TableId]: readonly Column<ColumnKey<Table>>[] };

export const tables: Tables = {
  charges: columnsOf({
    mission: word("envelopes"),
    action: plain("text"),
    nature: word("natures"),
    account: plain("account"),
    label: plain("text"),
    mode: word("prices"),
    quantity: plain("quantity"),
    amount: plain("amount"),
    first: plain("month"),
    last: plain("month"),
    indexation: plain("index"),
    key: plain("key"),
    line: line("chargeLines"),
    note: plain("text"),
  }),
  staff: columnsOf({
    mission: word("envelopes"),
    action: plain("text"),
    label: plain("text"),
    employment: word("employments"),
    gross: plain("amount"),
    employerRate: plain("rate"),
    share: plain("rate"),
    start: plain("date"),
    end: plain("date"),
    indexation: plain("index"),
    key: plain("key"),
    groupPrice: plain("amount"),
    contractorPrice: plain("amount"),
    note: plain("text"),
  }),
  resources: columnsOf({
    id: plain("id"),
    mission: word("envelopes"),
    action: plain("text"),
    kind: word("kinds"),
    account: plain("account"),
    label: plain("text"),
    asked: plain("amount"),
    notified: plain("amount"),
    first: plain("month"),
    last: plain("month"),
    tied: word("yes"),
    opening: plain("amount"),
    line: line("productLines"),
    note: plain("text"),
  }),
  payments: columnsOf({ id: plain("id"), date: plain("date"), amount: plain("amount") }),
  sharing: columnsOf({
    name: plain("text"),
    ...shares,
    total: plain("total"),
  }),
  transfers: columnsOf({
    from: word("envelopes"),
    to: word("envelopes"),
    amount: plain("amount"),
    date: plain("date"),
  }),
  voluntary: columnsOf({
    kind: word("voluntaryKinds"),
    label: plain("text"),
    quantity: plain("quantity"),
    unitCost: plain("amount"),
    date: plain("date"),
  }),
  actuals: columnsOf({
    line: line("lines"),
    mission: word("envelopes"),
    amount: plain("signed"),
    date: plain("date"),
  }),
  indicators: columnsOf({
    mission: word("ratedMissions"),
    contractYear: plain("year"),
    label: plain("text"),
    unit: word("units"),
    value: plain("figure"),
    level: word("levels"),
    direction: word("directions"),
    reference: plain("figure"),
    target: plain("figure"),
    at1: plain("figure"),
    earned1: plain("figure"),
    at2: plain("figure"),
    earned2: plain("figure"),
    at3: plain("figure"),
    earned3: plain("figure"),
    achieved: plain("figure"),
    reached: plain("reached"),
    earned: plain("earned"),
    proof: plain("text"),
    link: plain("text"),
  }),
  rates: columnsOf({
    profession: plain("text"),
    activity: plain("text"),
    mode: word("rateModes"),
    indemnity: plain("amount"),
    remuneration: plain("amount"),
    voted: plain("date"),
  }),
  declarations: columnsOf({
    date: plain("date"),
    person: plain("text"),
    profession: plain("text"),
    mission: word("envelopes"),
    action: plain("text"),
    nature: word("indemnityNatures"),
    activity: plain("text"),
    quantity: plain("quantity"),
    rate: plain("votedRate"),
    amount: plain("amount"),
    due: plain("due"),
    document: plain("text"),
    state: word("declarationStates"),
  }),
  corrections: columnsOf({
    mission: word("envelopes"),
    class: word("classes"),
    date: plain("date"),
    ahead: word("aheadKinds"),
    amount: plain("signed"),
    reason: plain("text"),
    place: plain("place"),
    state: plain("state"),
  }),
  ledgerRules: columnsOf({
    account: plain("text"),
    label: plain("text"),
    analytic: plain("text"),
    mission: word("envelopes"),
  }),
  received: columnsOf({ date: plain("date"), amount: plain("signed"), label: plain("text") }),
  closedYears: columnsOf({
    contractYear: plain("year"),
    line: word("grantLines"),
    part: word("grantParts"),
    from: plain("date"),
    to: plain("date"),
    settled: plain("date"),
    advance: plain("amount"),
    amount: plain("amount"),
  }),
  decisions: columnsOf({
    contractYear: plain("year"),
    subject: word("subjects"),
    mission: word("envelopes"),
    rate: plain("rate"),
    value: plain("figure"),
    label: plain("text"),
  }),
};

export const formatOf: Readonly<Record<ColumnKind["is"], Format>> = {
  word: "text",
  line: "text",
  text: "typed",
  id: "typed",
  account: "text",
  key: "typed",
  amount: "euroCents",
  signed: "euroCents",
  quantity: "text",
  rate: "rate",
  index: "rate",
  month: "month",
  date: "date",
  total: "rate",
  figure: "text",
  year: "text",
  reached: "rate",
  earned: "text",
  votedRate: "euroCents",
  due: "euroCents",
  place: "text",
  state: "text",
};

export function headOf(table: TableId, key: string): string {
  return new Map<string, string>(Object.entries(planHeads[table])).get(key) ?? key;
}
