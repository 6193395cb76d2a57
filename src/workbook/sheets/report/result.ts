/** Compte rendu 15059: what is left of the products, and what was received without being paid for. */
import { reportTexts as texts } from "../../../texts/fr/workbook/report";
import { cell } from "../../address";
import { body, link, total, totalLabel } from "../../cells";
import { empty, isEmpty, when } from "../../formula";
import type { SheetDraft } from "../../sheet-draft";
import { onPlan } from "../budget/on-plan";
import type { ReportRefs } from "../plan-calculations/report/report";
import { columns } from "./columns";
import { toFill } from "./line";
import { sumFactsOf } from "./sums";
import type { SideRefs } from "./table";

export function addResult(draft: SheetDraft, charges: SideRefs, products: SideRefs): void {
  const [spent, brought] = [charges, products].map(({ rows }) => sumFactsOf(rows)) as [Sum, Sum];
  const of = (column: number) => `${cell(column, products.total)}-${cell(column, charges.total)}`;
  const [gapOfCharges, gapOfProducts] = [charges, products].map((side) => cell(columns.gap, side.total)) as [
    string,
    string,
  ];
  /** Without an amount on either side, what is left is not known. */
  const ifWhole = (formula: string) => when(isEmpty(gapOfCharges), empty, when(isEmpty(gapOfProducts), empty, formula));
  const isWhole = spent.gap !== null && brought.gap !== null;
  const actual = (brought.actual ?? 0) - (spent.actual ?? 0);
  const planned = brought.planned - spent.planned;
  draft.add([
    totalLabel(texts.result),
    totalLabel(""),
    total(of(columns.planned), planned, "signedEuros"),
    total(ifWhole(of(columns.actual)), isWhole ? actual : "", "signedEuros"),
    total(ifWhole(of(columns.gap)), isWhole ? actual - planned : "", "signedEuros"),
    totalLabel(""),
    totalLabel(""),
    totalLabel(""),
  ]);
}

type Sum = ReturnType<typeof sumFactsOf>;

/** The same on both sides: each contribution is entered once. */
export function addVoluntarySums(draft: SheetDraft, { voluntary, voluntaryTotal }: ReportRefs): void {
  const planned = link(`SUM(${onPlan(voluntary.down("amount"))})`, voluntaryTotal, "euros");
  for (const side of ["charges", "products"] as const) {
    const { label, code } = texts.voluntary[side];
    draft.add([body(label), body(code), planned, { ...toFill, format: "euros" }, body(""), body(""), body(""), toFill]);
  }
}
