/** Cerfa 12156: the totals, and what makes the two grand totals equal: a budget that is not balanced shows it. */
import type { Form } from "../../../budget/form/form";
import { cerfaTexts as texts } from "../../../texts/fr/workbook/cerfa";
import { cell } from "../../address";
import { body, calculation, total, totalLabel } from "../../cells";
import { quoted, when } from "../../formula";
import type { SheetDraft } from "../../sheet-draft";
import { besides, sideColumns } from "./columns";
import type { SidesRefs } from "./sides";

/** On this page: the totals of each side, then the grand ones. */
export interface TotalRefs {
  readonly charges: string;
  readonly products: string;
  readonly grandCharges: string;
  readonly grandProducts: string;
}

/** How many amounts the year lacks on a side: what is added up without them is no total. */
interface Unknown {
  readonly formula: string;
  readonly count: number;
}

export function addTotals(
  draft: SheetDraft,
  form: Form,
  { charges, products }: SidesRefs,
  unknown: Readonly<Record<"charges" | "products" | "all", Unknown>>,
): TotalRefs {
  const named = (label: string, { formula: counted, count }: Unknown) => {
    const known = `${label}${texts.known}`;
    const formula = when(`${counted}>0`, quoted(known), quoted(label));
    return { formula, value: count > 0 ? known : label };
  };
  const row = draft.nextRow;
  const at = (side: keyof typeof sideColumns, offset: number) => cell(sideColumns[side] + 2, row + offset);
  draft.add(
    besides(
      [
        { ...totalLabel(""), ...named(texts.totals.charges, unknown.charges) },
        totalLabel(""),
        total(charges.sum, form.charges.total, "euros"),
      ],
      [
        { ...totalLabel(""), ...named(texts.totals.products, unknown.products) },
        totalLabel(""),
        total(products.sum, form.products.total, "euros"),
      ],
    ),
  );
  const [spent, brought] = [at("charges", 0), at("products", 0)];
  draft.add(
    besides(
      [
        { ...body(""), ...named(texts.surplus, unknown.all) },
        body(""),
        calculation(`MAX(0,${brought}-${spent})`, form.surplus, "euros"),
      ],
      [
        { ...body(""), ...named(texts.shortfall, unknown.all) },
        body(""),
        calculation(`MAX(0,${spent}-${brought})`, form.shortfall, "euros"),
      ],
    ),
  );
  const grand = (side: keyof typeof sideColumns) => {
    const sum = total(`${at(side, 0)}+${at(side, 1)}`, form.grandTotal, "euros");
    return [totalLabel(texts.grandTotal), totalLabel(""), sum];
  };
  draft.add(besides(grand("charges"), grand("products")));
  return { charges: spent, products: brought, grandCharges: at("charges", 2), grandProducts: at("products", 2) };
}
