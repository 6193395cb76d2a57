/** An account as programs and people write it: 6132, « 61 32 », « 613.2 », « 613-2 », « 6132 Loyers ». */
import { minus, noMoney, type Cents } from "../../agreement/money";

interface AccountWritten {
  readonly account: string;
  /** What follows the number in its cell; empty: nothing. */
  readonly name: string;
}

/** null: it begins with no figure. */
export function accountIn(text: string): AccountWritten | null {
  const [figures] = /^\d(?:[\s.\-‐‑]*\d)*/.exec(text) ?? [];
  if (figures === undefined) return null;
  const number = accountDigits(figures);
  const rest = text.slice(figures.length);
  // 401DUPONT is an account whole; « 6132 Loyers » is one and its name.
  return /^[\s.:\-‐‑–—]/.test(rest)
    ? { account: number, name: rest.replace(/^[\s.:\-‐‑–—]+/, "") }
    : { account: `${number}${rest}`, name: "" };
}

/** The figures alone of how an account begins, as a rule says it. */
export function accountDigits(beginning: string): string {
  return beginning.replace(/[\s.\-‐‑]/g, "");
}

/** Classes 6 and 7: the charges and the products. */
export function isOfResult(account: string): boolean {
  return account.startsWith("6") || account.startsWith("7");
}

/** What it cost, or what it brought. @param amount debit less credit */
export function amountOfResult({ account, amount }: { readonly account: string; readonly amount: Cents }): Cents {
  return account.startsWith("7") ? minus(noMoney, amount) : amount;
}
