/** The budget page of cerfa 12156 for a financial year, in whole euros: subtotals add the rounded lines. */
import type { Cents } from "../../agreement/money";
import { isWithin } from "../../agreement/period";
import type { Budget, BudgetYear } from "../budget";
import type { Accounting, VoluntaryKind } from "../planned";
import { productOf, unknownProductsIn } from "../resources";
import { spentIn, unknownIn } from "../spending";
import { chargeLines, classOf, productLines, type ChargeLine, type ProductLine } from "./form-lines";

/** Whole euros. */
interface FormLine<Line> {
  readonly line: Line;
  readonly amount: number;
}

export interface FormSide<Line> {
  readonly lines: readonly FormLine<Line>[];
  /** By class: the first two figures of their accounts. */
  readonly classes: readonly FormLine<string>[];
  readonly total: number;
}

export const voluntaryCharges = ["860", "861", "862", "864"] as const;
export const voluntaryProducts = ["870", "871", "875"] as const;
export type VoluntaryLine = (typeof voluntaryCharges)[number] | (typeof voluntaryProducts)[number];

export interface Form {
  readonly charges: FormSide<ChargeLine>;
  readonly products: FormSide<ProductLine>;
  /** What makes the two grand totals equal: on the side of the charges, and on that of the products. */
  readonly surplus: number;
  readonly shortfall: number;
  readonly grandTotal: number;
  /** Of contributions received without being paid for: the same on both sides. */
  readonly voluntary: readonly FormLine<VoluntaryLine>[];
}

export function formOf(year: BudgetYear, budget: Budget): Form {
  const charges = sideOf(chargeLines, (line) => chargedTo(line, year, budget));
  const products = sideOf(productLines, (line) => broughtTo(line, year, budget));
  return {
    charges,
    products,
    surplus: Math.max(0, products.total - charges.total),
    shortfall: Math.max(0, charges.total - products.total),
    grandTotal: Math.max(products.total, charges.total),
    voluntary: voluntaryOf(year, budget),
  };
}

/** The line of the grant follows the accountant's setting; as long as there is none it has a line of its own. */
export function lineOfGrant({ product }: Pick<Accounting, "product">): ProductLine {
  switch (product) {
    case "73":
      return "73x";
    case "74":
      return "74orgasoc";
    case null:
      return "aci";
  }
}

function chargedTo(line: ChargeLine, year: BudgetYear, { spending }: Budget): Cents {
  return spentIn(
    year,
    spending.filter((one) => one.line === line),
  );
}

/** How many amounts of a line nobody said, in a year. */
export function lackingOn(line: ChargeLine | ProductLine, year: BudgetYear, { spending, planned }: Budget): number {
  const others = [...unknownIn(year, spending), ...unknownProductsIn(year, planned.resources)];
  const grant = line === lineOfGrant(planned.accounting) ? year.lacking.grant : 0;
  return others.filter((one) => one.line === line).length + grant;
}

function broughtTo(line: ProductLine, year: BudgetYear, { contract, planned }: Budget): number {
  const own = planned.resources.filter((resource) => resource.line === line);
  const products = own.map((one) => productOf(one, year, contract.choices.time.financialYearEnd));
  const grant = line === lineOfGrant(planned.accounting) ? year.grant.total : 0;
  return products.reduce<number>((total, amount) => total + amount, grant);
}

function sideOf<Line extends string>(lines: readonly Line[], centsOf: (line: Line) => number): FormSide<Line> {
  const all = lines.map((line) => ({ line, amount: wholeEuros(centsOf(line)) }));
  const classes = [...new Set(lines.map(classOf))].map((one) => {
    return { line: one, amount: totalOf(all.filter(({ line }) => classOf(line) === one)) };
  });
  return { lines: all, classes, total: totalOf(all) };
}

/** Halves away from zero, as Excel's ROUND: what is done on a line may be below zero. */
export function wholeEuros(cents: number): number {
  return Math.sign(cents) * Math.round(Math.abs(cents) / 100) + 0;
}

function totalOf(lines: readonly FormLine<unknown>[]): number {
  return lines.reduce((total, { amount }) => total + amount, 0);
}

/** By line, never by number: on the form 870 is volunteers' work and 875 gifts. */
export const voluntarySides: Readonly<Record<VoluntaryKind, readonly [VoluntaryLine, VoluntaryLine]>> = {
  volunteers: ["864", "870"],
  services: ["862", "871"],
  goods: ["861", "875"],
  relief: ["860", "875"],
};

/** Each entry is rounded once, for both sides. */
function voluntaryOf(year: BudgetYear, { planned }: Budget): Form["voluntary"] {
  const own = planned.voluntary.filter(({ day }) => isWithin(day, year));
  return [...voluntaryCharges, ...voluntaryProducts].map((line) => ({
    line,
    amount: own
      .filter(({ kind }) => voluntarySides[kind].includes(line))
      .reduce((total, { amount }) => total + wholeEuros(amount), 0),
  }));
}
