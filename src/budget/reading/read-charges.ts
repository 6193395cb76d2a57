import { shareOf } from "../../agreement/money";
import { largestPlanned, largestQuantity, mostRows } from "../bounds";
import { chargeLineOf, chargeLines } from "../form/form-lines";
import { natureNames } from "../nature-names";
import { natureIds, natures, type NatureId } from "../natures";
import type { Charge, Price, Product, SharingKey } from "../planned";
import type { PlannedFile } from "../planned-file";
import { refuse } from "../../refusal/refused";
import { accountTyped, isAccount, readIndexation, readKey, readPlaced, readSpan } from "./read-placed";
import { checkRows, isGiven, readAmount, readAmountIfAny, readFigure, readName } from "./read-value";

type ChargeOfFile = NonNullable<PlannedFile["charges"]>[number];

/** @throws Refused */
export function readCharges(file: PlannedFile, keys: readonly SharingKey[]): readonly Charge[] {
  return checkRows("charges", file.charges, mostRows.charges).map((row, index) =>
    readCharge(`charges.${index}`, row, keys),
  );
}

function readCharge(path: string, row: ChargeOfFile, keys: readonly SharingKey[]): Charge {
  const nature = isGiven(row.nature)
    ? readName(`${path}.nature`, row.nature, natureIds, (id) => natureNames[id])
    : null;
  const account = readAccount(path, row.account, nature);
  const placed = readPlaced(path, row);
  return {
    ...placed,
    ...readSpan(path, row),
    nature,
    ...account,
    ...(isGiven(row.line) ? { line: readName(`${path}.line`, row.line, chargeLines, (id) => id) } : {}),
    price: readPrice(path, row),
    indexation: readIndexation(path, row.indexation),
    key: readKey(path, row.key, keys, placed.envelope),
  };
}

/** The account typed, or else that of the nature; the form's line follows from it. */
function readAccount(path: string, received: unknown, nature: NatureId | null): Pick<Charge, "account" | "line"> {
  const proposed = nature === null ? null : natures[nature];
  if (!isGiven(received) && proposed === null) return refuse({ kind: "missing" }, { path: `${path}.nature` });
  const account = isGiven(received) ? accountTyped(received) : (proposed ?? "");
  const line = isAccount(account, "6") ? chargeLineOf(account) : null;
  return line === null
    ? refuse({ kind: "account", received, class: "6" }, { path: `${path}.account` })
    : { account, line };
}

const prices = ["amount", "monthly", "quantity", "unitCost"] as const;

/** One of three: in all, by month, or a quantity at a unit cost. A key that is null says the way, and an amount to be entered. */
function readPrice(path: string, row: ChargeOfFile): Price {
  const given = prices.filter((key) => isGiven(row[key]));
  const said = given.length > 0 ? given : prices.filter((key) => row[key] === null);
  switch (said.join(" ")) {
    case "":
    case "amount":
      return { mode: "amount", amount: readAmountIfAny(`${path}.amount`, row.amount) };
    case "monthly":
      return { mode: "monthly", amount: readAmountIfAny(`${path}.monthly`, row.monthly) };
    case "quantity unitCost":
    case "quantity":
    case "unitCost":
      return { mode: "quantity", ...readUnits(path, row) };
    default:
      return refuse({ kind: "price", given }, { path });
  }
}

/** Without one of the two, their product is to be entered. */
function readUnits(path: string, row: ChargeOfFile): Omit<Extract<Price, { readonly mode: "quantity" }>, "mode"> {
  if (isGiven(row.quantity) && isGiven(row.unitCost)) return readProduct(path, row);
  const quantity = isGiven(row.quantity) ? readQuantity(path, row.quantity) : null;
  return { quantity, unitCost: readAmountIfAny(`${path}.unitCost`, row.unitCost), amount: null };
}

function readQuantity(path: string, received: unknown): number {
  return readFigure(`${path}.quantity`, received, 0, largestQuantity);
}

/** Rounded to the cent. */
export function readProduct(path: string, row: { readonly quantity?: unknown; readonly unitCost?: unknown }): Product {
  const quantity = isGiven(row.quantity) ? readQuantity(path, row.quantity) : 1;
  const unitCost = readAmount(`${path}.unitCost`, row.unitCost);
  const amount = shareOf(unitCost, quantity);
  if (amount <= largestPlanned * 100) return { quantity, unitCost, amount };
  return refuse({ kind: "amount", received: amount / 100, most: largestPlanned }, { path: `${path}.quantity` });
}
