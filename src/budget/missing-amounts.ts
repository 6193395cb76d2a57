/** The amounts of a plan that nobody said yet: what is to be entered, row by row. */
import type { Charge, Planned, Post } from "./planned";
import { isUnknown } from "./resources";

export interface MissingAmount {
  readonly list: "charges" | "staff" | "resources";
  /** Its place in the list, from 0. */
  readonly index: number;
  readonly label: string;
  /** Those of the case file that are to be given. */
  readonly keys: readonly string[];
}

export function missingAmountsOf({ charges, staff, resources }: Planned): readonly MissingAmount[] {
  return [
    ...missingIn("charges", charges, missingOfCharge),
    ...missingIn("staff", staff, missingOfPost),
    ...missingIn("resources", resources, (one) => (isUnknown(one) ? ["asked"] : [])),
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
