import { toIso } from "../../agreement/day";
import { toEuros } from "../../agreement/money";
import { lackingIn, type Bank } from "../bank/late-payments";

export interface BankInEuros {
  readonly announced: number;
  readonly received: number;
  readonly lacking: number;
  readonly unknown: number;
  readonly late: readonly {
    readonly date: string;
    readonly line: string;
    readonly part: string;
    readonly contractYear: number;
    readonly amount: number;
    readonly missing: number;
    readonly days: number;
  }[];
}

export function bankInEuros(bank: Bank): BankInEuros {
  return {
    announced: toEuros(bank.announced),
    received: toEuros(bank.received),
    lacking: toEuros(lackingIn(bank)),
    unknown: bank.unknown,
    late: bank.late.map(({ payment: { date, line, part, contractYear, amount }, missing, days }) => {
      return { date: toIso(date), line, part, contractYear, amount: toEuros(amount), missing: toEuros(missing), days };
    }),
  };
}
