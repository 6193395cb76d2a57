/** What the public `--json` answer says of the contract's five years: the central scenario, in euros. */
import { toIso, yearOf } from "../agreement/day";
import type { LineId, PartOrTotal } from "../agreement/lines";
import { toEuros } from "../agreement/money";
import type { Tier } from "../agreement/schedule";
import { inEuros, type MoneyInEuros } from "./money-in-euros";
import { moneyOf } from "./funding";
import { byScenario, type Scenario } from "./scenario";
import type { Contract } from "./time/contract";
import type { PaymentKind } from "./payment-kinds";
import type { YearOfContract } from "./time/frame";
import type { Payment } from "./time/payments";
import { ledgerOf, type Ledger } from "./time/ledger";
import { lowestPointOf } from "./time/lowest-point";
import { civilYearsOf } from "./time/periods";
import { receivedSecure } from "./time/received-secure";
import { statementOf, type StatementRow } from "./time/statement";

export interface AnswerInTime {
  readonly contractYears: readonly {
    readonly year: number;
    readonly from: string;
    /** The last day of the year. */
    readonly to: string;
    readonly tier: Tier;
    readonly schedules: readonly string[];
    readonly due: number;
    readonly secured: number;
    readonly atRisk: number;
    readonly unknown: number;
  }[];
  readonly instalments: readonly {
    readonly date: string;
    readonly line: LineId;
    readonly part: PartOrTotal;
    readonly contractYear: number;
    readonly kind: PaymentKind;
    readonly amount: number;
    readonly secured: boolean;
    readonly reason: string;
  }[];
  /** All that the contract owes, aids included. */
  readonly fiveYears: Readonly<Record<Scenario, MoneyInEuros>>;
  readonly civilYears: readonly {
    readonly year: number;
    readonly rights: number;
    readonly securedRights: number;
    readonly atRiskRights: number;
    readonly cash: number;
    readonly securedCash: number;
    readonly atRiskCash: number;
    readonly carriedOver: number;
    readonly receivedSecure: number;
  }[];
  /** Under each scenario, when cash is the furthest behind rights; null: there is no month. */
  readonly lowestPoints: Readonly<Record<Scenario, LowestPoint | null>>;
  readonly timeNotes: readonly string[];
}

interface LowestPoint {
  /** The last day of the month. */
  readonly day: string;
  readonly carriedOver: number;
}

/** How what is said of the five years is put in words. */
export interface TimeWords {
  readonly reasonOf: (payment: Payment) => string;
  readonly timeNotesOf: (contract: Contract) => readonly string[];
}

export function answerInTimeOf(contract: Contract, { reasonOf, timeNotesOf }: TimeWords): AnswerInTime {
  const ledger = ledgerOf(contract, "central");
  return {
    contractYears: contract.years.map((year) => contractYearOf(year, contract)),
    instalments: ledger.payments.map((one) => paymentOf(one, reasonOf(one))),
    fiveYears: byScenario((scenario) => inEuros(moneyOf(contract.dues, scenario))),
    civilYears: statementOf(ledger, civilYearsOf(ledger.extent)).map((year) => civilYearOf(year, ledger, contract)),
    lowestPoints: byScenario((scenario) => lowestOf(contract, scenario)),
    timeNotes: timeNotesOf(contract),
  };
}

function civilYearOf(year: StatementRow, ledger: Ledger, contract: Contract): AnswerInTime["civilYears"][number] {
  const { from, to, rights, cash, carriedOver } = year;
  return {
    year: yearOf(from),
    rights: toEuros(rights.total),
    securedRights: toEuros(rights.secured),
    atRiskRights: toEuros(rights.atRisk),
    cash: toEuros(cash.total),
    securedCash: toEuros(cash.secured),
    atRiskCash: toEuros(cash.atRisk),
    carriedOver: toEuros(carriedOver),
    receivedSecure: toEuros(receivedSecure(to, ledger, contract)),
  };
}

function lowestOf(contract: Contract, scenario: Scenario): LowestPoint | null {
  const lowest = lowestPointOf(ledgerOf(contract, scenario));
  return lowest && { day: toIso(lowest.to - 1), carriedOver: toEuros(lowest.carriedOver) };
}

function paymentOf(payment: Payment, reason: string): AnswerInTime["instalments"][number] {
  const { date, line, part, contractYear, kind, amount, secured } = payment;
  return { date: toIso(date), line, part, contractYear, kind, amount: toEuros(amount), secured, reason };
}

function contractYearOf(year: YearOfContract, { dues, unknown }: Contract): AnswerInTime["contractYears"][number] {
  const own = dues.filter(({ contractYear }) => contractYear === year.year);
  const { secured, atRisk, total } = inEuros(moneyOf(own, "central"));
  return {
    year: year.year,
    from: toIso(year.from),
    to: toIso(year.to - 1),
    tier: year.tier,
    schedules: year.schedules.map(({ schedule }) => schedule.file.id),
    due: total,
    secured,
    atRisk,
    unknown: unknown.filter((claim) => claim.year === year).length,
  };
}
