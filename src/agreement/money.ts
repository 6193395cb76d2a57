/** Money is counted in whole cents; euros exist at the edges only. */

declare const unit: unique symbol;
/** A whole number of cents. */
export type Cents = number & { readonly [unit]: "cents" };

export const noMoney = cents(0);

function cents(whole: number): Cents {
  return whole as Cents;
}

/** Euros to cents, rounded to the nearest cent, halves up; no amount of the agreement is negative. */
export function fromEuros(euros: number): Cents {
  return roundCents(euros * 100);
}

export function toEuros(amount: Cents): number {
  return amount / 100;
}

export function sum(amounts: Iterable<Cents>): Cents {
  let total = 0;
  for (const amount of amounts) total += amount;
  return cents(total);
}

export function plus(amount: Cents, added: Cents): Cents {
  return cents(amount + added);
}

export function minus(amount: Cents, taken: Cents): Cents {
  return cents(amount - taken);
}

/** `rate` (0 to 1) of an amount, rounded to the nearest cent, halves up. */
export function shareOf(amount: Cents, rate: number): Cents {
  return roundCents(amount * rate);
}

/** The mean of amounts, each for so many days (some at least), rounded to the nearest cent. */
export function meanByDays(amounts: readonly { readonly amount: Cents; readonly days: number }[]): Cents {
  const total = amounts.reduce((whole, { amount, days }) => whole + amount * days, 0);
  return roundCents(total / amounts.reduce((whole, { days }) => whole + days, 0));
}

/**
 * Excel rounds the decimal that one reads, not its binary neighbour: 0.285 of 100.00 is a half cent to it.
 * Two units in the last place make up for what the binary product lost.
 */
const nudge = 1 + 2 * Number.EPSILON;

function roundCents(exact: number): Cents {
  return cents(Math.round(exact * nudge));
}
