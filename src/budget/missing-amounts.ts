/** The amounts of a plan that nobody said yet: what is to be entered, row by row. */
import { dueOf } from "./indemnities/due-amount";
import type { Declaration } from "./indemnities/indemnity";
import type { Charge, Planned, Post } from "./planned";
import { isUnknown } from "./resources";

export interface MissingAmount {
  readonly list: "charges" | "staff" | "resources" | "declarations";
  /** Its place in the list, from 0. */
  readonly index: number;
  readonly label: string;
  /** Those of the case file that are to be given. */
  readonly keys: readonly string[];
}

export function missingAmountsOf({ charges, staff, resources, indemnities }: Planned): readonly MissingAmount[] {
  const { declarations, rates } = indemnities ?? { declarations: [], rates: [] };
  const named = declarations.map((one) => ({ ...one, label: one.activity }));
  const lacked = (one: Declaration) => (dueOf(one, rates) === null ? lackedBy(one) : []);
  return [
    ...missingIn("charges", charges, missingOfCharge),
    ...missingIn("staff", staff, missingOfPost),
    ...missingIn("resources", resources, (one) => (isUnknown(one) ? ["asked"] : [])),
    ...missingIn("declarations", named, lacked),
  ];
}

function missingIn<Row extends { readonly label: string }>(
  list: MissingAmount["list"],
  rows: readonly Row[],
  keysOf: (row: Row) => readonly string[],
): readonly MissingAmount[] {
  const all = rows.map((row, index) => ({ list, index, label: row.label, keys: keysOf(row) }));
  return all.filter(({ keys }) => keys.length > 0);
}

/** Without a quantity, a rate gives nothing; with one, no rate was voted for it. */
function lackedBy({ quantity }: Declaration): readonly string[] {
  return quantity === null ? ["quantity", "amount"] : ["amount"];
}

function missingOfCharge({ price }: Charge): readonly string[] {
  if (price.amount !== null) return [];
  if (price.mode !== "quantity") return [price.mode];
  return (["quantity", "unitCost"] as const).filter((key) => price[key] === null);
}

const wantedOf = {
  employee: ["gross", "employerRate"],
  group: ["groupPrice"],
  contractor: ["contractorPrice"],
} as const;

/** What its way of being held costs: no rate and no price is supposed. */
function missingOfPost(post: Post): readonly string[] {
  return wantedOf[post.employment].filter((key) => post[key] === null);
}
