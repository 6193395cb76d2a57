/** What the public `--json` answer says of the contract's five years: the central scenario, in euros. */
import { toIso } from "../agreement/day";
import type { LineId, PartOrTotal } from "../agreement/lines";
import { noMoney, toEuros } from "../agreement/money";
import { isWithin, type Period } from "../agreement/period";
import type { Tier } from "../agreement/schedule";
import { isDueToConfirm, knownOf, type Known } from "./known";
import { inEuros, type MoneyInEuros } from "./money-in-euros";
import { moneyOf } from "./funding";
import { byScenario, type Scenario } from "./scenario";
import { advanceToFinanceOf } from "./situation/advance-to-finance";
import { closingAt } from "./situation/closing";
import { financialYearLabel, financialYearsOf } from "./situation/financial-years";
import { situationInEuros, type SituationInEuros } from "./situation/situation-in-euros";
import type { Contract } from "./time/contract";
import type { Due } from "./time/due";
import { dueOfClaim } from "./time/due-of-claim";
import type { PaymentKind } from "./payment-kinds";
import type { YearOfContract } from "./time/frame";
import type { Payment } from "./time/payments";
import { ledgerOf, type Ledger } from "./time/ledger";
import { receivedSecure } from "./time/received-secure";
import { statementOf, type StatementRow } from "./time/statement";
import { expectedPaymentsOf } from "./time/unknown-payments";

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
    readonly partial: boolean;
    readonly unknown: number;
    readonly toConfirm: number;
  }[];
  readonly instalments: readonly {
    readonly date: string;
    readonly line: LineId;
    readonly part: PartOrTotal;
    readonly contractYear: number;
    readonly kind: PaymentKind;
    /** null: nobody knows it. */
    readonly amount: number | null;
    readonly secured: boolean;
    readonly toConfirm: boolean;
    readonly reason: string;
  }[];
  /** All that the contract owes, aids included. */
  readonly fiveYears: Readonly<Record<Scenario, MoneyInEuros & Known>>;
  readonly financialYears: readonly (Known & {
    /** 2025, or 2025-2026. */
    readonly year: string;
    readonly from: string;
    readonly to: string;
    readonly rights: number;
    readonly securedRights: number;
    readonly atRiskRights: number;
    readonly cash: number;
    readonly securedCash: number;
    readonly atRiskCash: number;
    readonly carriedOver: number;
    readonly deferred: number;
    readonly accrued: number;
    readonly receivedSecure: number;
  })[];
  /** Under each scenario, what a community that spends all that it earns must advance at worst; null: nothing. */
  readonly advanceToFinance: Readonly<Record<Scenario, AdvanceInEuros | null>>;
  /** Where the contract stands on the day of the case. */
  readonly situation: SituationInEuros;
  readonly timeNotes: readonly string[];
}

/** Nothing of the five years is known as long as the signature is not. */
export type AnswerWithoutTime = Readonly<Record<Exclude<keyof AnswerInTime, "timeNotes">, null>> & {
  readonly timeNotes: readonly [];
};

export const withoutTime: AnswerWithoutTime = {
  contractYears: null,
  instalments: null,
  fiveYears: null,
  financialYears: null,
  advanceToFinance: null,
  situation: null,
  timeNotes: [],
};

interface AdvanceInEuros extends Known {
  readonly day: string;
  readonly amount: number;
}

/** How what is said of the five years is put in words. */
export interface TimeWords {
  readonly reasonOf: (payment: Payment) => string;
  /** Why a payment has no amount. */
  readonly unknownReasonOf: (line: LineId, part: PartOrTotal, contractYear: number) => string;
  readonly timeNotesOf: (contract: Contract) => readonly string[];
  readonly situationNotesOf: (contract: Contract) => readonly string[];
}

export function answerInTimeOf(
  contract: Contract,
  { reasonOf, unknownReasonOf, timeNotesOf, situationNotesOf }: TimeWords,
): AnswerInTime {
  const ledger = ledgerOf(contract, "central");
  const known = knownOf(contract.unknown.length, contract.dues.filter((due) => isDueToConfirm(due, contract)).length);
  return {
    contractYears: contract.years.map((year) => contractYearOf(year, contract)),
    instalments: instalmentsOf(contract, { reasonOf, unknownReasonOf }),
    fiveYears: byScenario((scenario) => ({ ...inEuros(moneyOf(contract.dues, scenario)), ...known })),
    financialYears: statementOf(ledger, financialYearsOf(ledger.extent, contract.choices.time.financialYearEnd)).map(
      (year) => financialYearOf(year, ledger, contract),
    ),
    advanceToFinance: byScenario((scenario) => advanceOf(contract, scenario)),
    situation: situationInEuros(contract, situationNotesOf(contract)),
    timeNotes: timeNotesOf(contract),
  };
}

function financialYearOf(
  year: StatementRow,
  ledger: Ledger,
  contract: Contract,
): AnswerInTime["financialYears"][number] {
  const { from, to, rights, cash, carriedOver } = year;
  const { deferred, accrued } = closingAt(to, ledger);
  const dues = contract.dues.filter((due) => isOf({ from, to }, due) && isDueToConfirm(due, contract));
  return {
    year: financialYearLabel(year),
    from: toIso(from),
    to: toIso(to - 1),
    rights: toEuros(rights.total),
    securedRights: toEuros(rights.secured),
    atRiskRights: toEuros(rights.atRisk),
    cash: toEuros(cash.total),
    securedCash: toEuros(cash.secured),
    atRiskCash: toEuros(cash.atRisk),
    carriedOver: toEuros(carriedOver),
    deferred: toEuros(deferred),
    accrued: toEuros(accrued),
    receivedSecure: toEuros(receivedSecure(to, ledger, contract)),
    ...knownOf(unknownIn({ from, to }, contract), dues.length),
  };
}

function advanceOf(contract: Contract, scenario: Scenario): AdvanceInEuros | null {
  const worst = advanceToFinanceOf(contract, ledgerOf(contract, scenario));
  if (worst === null) return null;
  const before = { from: Number.NEGATIVE_INFINITY, to: worst.day + 1 };
  const dues = contract.dues.filter((due) => isOf(before, due) && isDueToConfirm(due, contract));
  return {
    day: toIso(worst.day),
    amount: toEuros(worst.amount),
    // What is missing later might make a later day the worst one.
    ...knownOf(contract.unknown.length, dues.length),
  };
}

/** Earned or paid in some days. */
function isOf({ from, to }: Period, { running, advance, rest }: Due): boolean {
  const isEarned = running.from < to && from < running.to;
  return isEarned || [...(advance ? [advance.date] : []), rest.date].some((date) => isWithin(date, { from, to }));
}

function unknownIn(period: Period, { unknown, choices }: Contract): number {
  return unknown.filter((claim) => isOf(period, dueOfClaim(claim, noMoney, choices))).length;
}

/** By date, be the amount known or not. */
function instalmentsOf(
  contract: Contract,
  { reasonOf, unknownReasonOf }: Pick<TimeWords, "reasonOf" | "unknownReasonOf">,
): AnswerInTime["instalments"] {
  return expectedPaymentsOf(contract, "central").map((payment) => {
    const { date, line, part, contractYear, kind, amount, secured, due } = payment;
    const what = { date: toIso(date), line, part, contractYear, kind };
    if (amount === null) {
      return { ...what, amount, secured, toConfirm: false, reason: unknownReasonOf(line, part, contractYear) };
    }
    const toConfirm = isDueToConfirm(due, contract);
    return { ...what, amount: toEuros(amount), secured, toConfirm, reason: reasonOf(payment) };
  });
}

function contractYearOf(year: YearOfContract, contract: Contract): AnswerInTime["contractYears"][number] {
  const { dues, unknown } = contract;
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
    ...knownOf(
      unknown.filter((claim) => claim.year === year).length,
      own.filter((due) => isDueToConfirm(due, contract)).length,
    ),
  };
}
