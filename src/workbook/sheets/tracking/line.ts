/** Suivi: one line of a table, or its total. Every figure is counted on Calculs budget, by mission and class. */
import { toEuros, type Cents } from "../../../agreement/money";
import type { TrackedAmounts } from "../../../budget/tracking/tracked-amounts";
import { trackingTexts as texts } from "../../../texts/fr/workbook/tracking";
import { cell } from "../../address";
import { calculation, check, link, total, type Content } from "../../cells";
import { empty, isEmpty, quoted, when } from "../../formula";
import { knownOrToEnter, shownSum } from "../../known-or-to-enter";
import type { Format } from "../../styles";
import { onPlan } from "../budget/on-plan";
import type { TrackingRefs } from "../plan-calculations/tracking/tracking";
import { columns } from "./columns";

/** Adds one column of the block over the rows that are the line's. */
export type Added = (id: string) => string;

type Shown = (formula: string, value: number | string, format: Format) => Content;

/** From the budget to the state of the gap. */
export function lineContents(
  row: number,
  { added, amounts, refs }: { readonly added: Added; readonly amounts: TrackedAmounts; readonly refs: TrackingRefs },
): readonly Content[] {
  return [
    ...figures(row, added, amounts, { sum: link, of: calculation }),
    check(stateFormula(row, added, refs), stateOf(amounts)),
  ];
}

export function totalContents(row: number, added: Added, amounts: TrackedAmounts): readonly Content[] {
  return figures(row, added, amounts, { sum: total, of: total });
}

function figures(
  row: number,
  added: Added,
  amounts: TrackedAmounts,
  { sum, of }: { readonly sum: Shown; readonly of: Shown },
): readonly Content[] {
  const { planned, actual, used, left, ahead, correction, landing, gap, unknown } = amounts;
  const at = (column: keyof typeof columns) => cell(columns[column], row);
  const ifKnown = (formula: string) => when(`${added("lacking")}>0`, empty, formula);
  const share = when(`${added("planned")}=0`, empty, `${at("actual")}/${added("planned")}`);
  const money = (id: "actual" | "correction", value: number) => sum(`ROUND(${added(id)},2)`, value, "euros");
  // What lacks an amount is not nothing to come, nor nothing left.
  const known = (of: Shown, formula: string, amount: Cents) =>
    of(knownOrToEnter(formula, added("lacking")), shownSum(amount, unknown), "euros");
  return [
    known(sum, `ROUND(${added("planned")},2)`, planned),
    money("actual", toEuros(actual)),
    of(ifKnown(share), used ?? "", "rate"),
    known(of, `ROUND(${added("planned")}-${at("actual")},2)`, left),
    known(sum, `ROUND(${added("ahead")},2)`, ahead),
    money("correction", toEuros(correction)),
    known(sum, `ROUND(${added("landing")},2)`, landing),
    of(ifKnown(`ROUND(${at("landing")}-${added("planned")},2)`), gap === null ? "" : toEuros(gap), "signedEuros"),
  ];
}

function stateFormula(row: number, added: Added, { tracked }: TrackingRefs): string {
  const gap = cell(columns.gap, row);
  const isLarge = `MAX(${gap},0-${gap})>${onPlan(tracked.year.cell("threshold", 0))}*${added("planned")}`;
  const word = when(`${added("reasons")}>0`, quoted(texts.isSaid), quoted(texts.toExplain));
  return when(isEmpty(gap), empty, when(isLarge, word, empty));
}

function stateOf({ isToExplain, reasons }: TrackedAmounts): string {
  if (!isToExplain) return "";
  return reasons.length > 0 ? texts.isSaid : texts.toExplain;
}
