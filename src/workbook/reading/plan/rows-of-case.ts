/** The rows of the tables as a case file has them. */
import { refuse } from "../../../refusal/refused";
import { sharingEnvelopes } from "../../../budget/planned";
import type { EntryRow } from "./entries";

export type CaseRow = Readonly<Record<string, unknown>>;

export function chargeOf({ values, where }: EntryRow): CaseRow {
  const { mode, quantity, amount, ...others } = values;
  if (mode !== "quantity" && quantity !== null) refuse({ kind: "quantityUnused" }, where("quantity"));
  return { ...given(others), ...priceOf(mode ?? null, quantity ?? null, amount ?? null) };
}

/** Without an amount, a key that is null says how it is to be given. */
function priceOf(mode: string | number | null, quantity: unknown, amount: unknown): CaseRow {
  if (mode === "quantity") return { quantity, unitCost: amount };
  return mode === "monthly" ? { monthly: amount } : { amount };
}

export function rowOf({ values }: EntryRow): CaseRow {
  return given(values);
}

export function sharingOf({ values }: EntryRow): CaseRow {
  const shares = sharingEnvelopes.map((envelope) => [envelope, values[envelope] ?? null] as const);
  return { name: values["name"], shares: given(Object.fromEntries(shares)) };
}

/** @param payments those that name it */
export function resourceOf({ values }: EntryRow, payments: readonly EntryRow[]): CaseRow {
  const { id: _, tied, ...others } = values;
  const paid = payments.map(({ values: { date, amount } }) => ({ date, amount }));
  return { ...given(others), tied: tied !== null, payments: paid };
}

/** Three pairs of cells at most: a step that says where says what it earns. */
export function indicatorOf({ values, where }: EntryRow): CaseRow {
  const { at1, earned1, at2, earned2, at3, earned3, ...others } = values;
  const pairs = [
    [at1, earned1],
    [at2, earned2],
    [at3, earned3],
  ] as const;
  const steps = pairs.flatMap(([at = null, earned = null], index) => {
    if (at === null && earned !== null) refuse({ kind: "emptyCell" }, where(`at${index + 1}`));
    if (at !== null && earned === null) refuse({ kind: "emptyCell" }, where(`earned${index + 1}`));
    return at === null ? [] : [{ at, earned }];
  });
  return { ...given(others), ...(steps.length === 0 ? {} : { steps }) };
}

/** What an empty cell says is left to the readers of the case. */
function given(values: CaseRow): CaseRow {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
}

/** Some keys of a case share a column. */
const columnsOfKeys: Readonly<Record<string, string>> = { monthly: "amount", shares: "total" };

/** Where a row of a table says what a key of a case holds. */
export function columnOfKey(table: string, key: string): string {
  return table === "charges" && key === "unitCost" ? "amount" : (columnsOfKeys[key] ?? key);
}
