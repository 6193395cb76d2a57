/** What a reader of the budget must know: facts, to which `texts` gives their sentences. Amounts in cents. */
import type { Day } from "../agreement/day";
import { isMission } from "../agreement/lines";
import { fromEuros, minus, noMoney, sum, type Cents } from "../agreement/money";
import { isWithin } from "../agreement/period";
import { financialYearLabel } from "../funding/situation/financial-years";
import { ledgerOf } from "../funding/time/ledger";
import { fundsWithoutEntry, linesWithoutEntry } from "./accounts/entries";
import { otherClosingAt, type OtherClosing } from "./accounts/other-closings";
import { bankOf } from "./bank/late-payments";
import type { Budget } from "./budget";
import { cashOf } from "./cash";
import { earmarkedBefore } from "./earmarked";
import { taxesTwice } from "./staff/tax-twice";
import { missingAmountsOf, type MissingAmount } from "./missing-amounts";
import { indemnityNotesOf, type IndemnityNote } from "./indemnities/indemnity-notes";
import { missionYearsOf } from "./indicators/mission-years";
import type { RatedMission } from "./indicators/indicator";
import { gapOf } from "./indicators/variable-part";
import { envelopes, type Envelope } from "./planned";
import { outsideYearsOf, type OutsideYears } from "./outside-years";
import { undatedOf } from "./resources";
import { trackingNotes, type TrackingNote } from "./tracking/tracking-notes";

export type BudgetNote =
  | IndemnityNote
  /** Charges, posts and resources whose amount is to be entered. */
  | { readonly kind: "amountsMissing"; readonly rows: readonly MissingAmount[] }
  /** The year costs more than it is granted and brought; `rate`: what would balance it. */
  | { readonly kind: "shortfall"; readonly year: string; readonly amount: Cents; readonly rate: number | null }
  /** Public money beyond the threshold of an auditor. */
  | { readonly kind: "publicMoney"; readonly years: readonly string[]; readonly threshold: Cents }
  /** Nobody said whether the grant is of class 73 or 74. */
  | { readonly kind: "productUnset" }
  /** Lines of the grant, and dedicated funds, that no entry closes for want of an amount that nobody knows. */
  | { readonly kind: "entriesLacking"; readonly year: string; readonly lines: number; readonly funds: number }
  /** Of the aids of other funders, what the entries do not hold. */
  | ({ readonly kind: "othersUnposted"; readonly year: string } & OtherClosing)
  /** The entries count nothing of the variable part before it is notified; the closings of the grant follow the scenario. */
  | { readonly kind: "closingPositions" }
  | { readonly kind: "missionNotKept"; readonly envelope: Envelope; readonly amount: Cents }
  /** The bank holds less than what is left of the unscheduled-care money. */
  | { readonly kind: "earmarkedElsewhere"; readonly day: Day; readonly balance: Cents; readonly left: Cents }
  | { readonly kind: "earmarkedOverspent"; readonly year: string; readonly amount: Cents }
  | { readonly kind: "overdrawn"; readonly day: Day; readonly amount: Cents }
  | { readonly kind: "belowBuffer"; readonly covered: number; readonly wanted: number }
  | { readonly kind: "noCash" }
  | { readonly kind: "payrollTaxUnknown"; readonly years: readonly number[] }
  /** A charge gives the tax of a year that is computed from the wages too: both are counted. */
  | { readonly kind: "payrollTaxTwice"; readonly year: number; readonly computed: Cents; readonly typed: Cents }
  /** Of a resource, what no date of payment puts in the cash. */
  | { readonly kind: "undated"; readonly label: string; readonly amount: Cents }
  /** What the indicators of a mission and year may earn is not its variable part; `gap` in euros, above zero: more. */
  | {
      readonly kind: "indicatorGap";
      readonly mission: RatedMission;
      readonly contractYear: number;
      readonly gap: number;
    }
  /** Some have no value: what the mission earns is unknown. */
  | {
      readonly kind: "indicatorsUnvalued";
      readonly mission: RatedMission;
      readonly contractYear: number;
      readonly count: number;
    }
  /** Some are not measured: the rate typed stands. */
  | {
      readonly kind: "notMeasured";
      readonly mission: RatedMission;
      readonly contractYear: number;
      readonly measured: number;
      readonly count: number;
    }
  | TrackingNote
  | ({ readonly kind: "outsideYears" } & OutsideYears)
  /** Payments of the grant that are not in the bank: the oldest has so many days. */
  | { readonly kind: "paymentsLate"; readonly count: number; readonly amount: Cents; readonly days: number }
  /** What the bank has beyond all that the grant may have paid: a payment that is none of it, or written twice. */
  | { readonly kind: "receivedBeyond"; readonly amount: Cents }
  /** The lines of the two forms are known from those who fill them, not from their current edition. */
  | { readonly kind: "formsNotRead" };

/** Of the subsidies of a year, beyond which article L. 612-4 of the code de commerce asks for an auditor. */
export const auditThreshold = fromEuros(153_000);

export function budgetNotesOf(budget: Budget): readonly BudgetNote[] {
  const notes = [
    missingNote,
    yearNotes,
    publicNotes,
    settingNote,
    entryNotes,
    missionNotes,
    cashNotes,
    taxNote,
    resourceNotes,
    indicatorNotes,
    ({ planned }: Budget) => indemnityNotesOf(planned.indemnities),
    trackingNotes,
    outsideNote,
    bankNotes,
  ];
  return [...notes.flatMap((note) => note(budget)), { kind: "formsNotRead" }];
}

function missingNote({ planned }: Budget): readonly BudgetNote[] {
  const rows = missingAmountsOf(planned);
  return rows.length === 0 ? [] : [{ kind: "amountsMissing", rows }];
}

function yearNotes({ years }: Budget): readonly BudgetNote[] {
  return years.flatMap((one) => {
    const year = financialYearLabel(one);
    const { balance, requiredRate: rate, earmarked, unknown } = one;
    // A balance that lacks an amount is no shortfall: what is missing is asked elsewhere.
    const isShort = unknown === 0 && balance < 0;
    return [
      ...(isShort ? [{ kind: "shortfall", year, amount: minus(noMoney, balance), rate } as const] : []),
      ...(earmarked !== null && earmarked.left < 0
        ? [{ kind: "earmarkedOverspent", year, amount: minus(noMoney, earmarked.left) } as const]
        : []),
    ];
  });
}

/** Where the grant is said to be a product of class 73, it does not count toward the threshold. */
function publicNotes({ years, planned }: Budget): readonly BudgetNote[] {
  const isGrantCounted = planned.accounting.product !== "73";
  const beyond = years.filter(({ publicMoney, grant }) => {
    return (isGrantCounted ? publicMoney : minus(publicMoney, grant.total)) > auditThreshold;
  });
  return beyond.length === 0
    ? []
    : [{ kind: "publicMoney", years: beyond.map(financialYearLabel), threshold: auditThreshold }];
}

function settingNote({ planned }: Budget): readonly BudgetNote[] {
  return planned.accounting.product === null ? [{ kind: "productUnset" }] : [];
}

function outsideNote(budget: Budget): readonly BudgetNote[] {
  const outside = outsideYearsOf(budget);
  return outside === null ? [] : [{ kind: "outsideYears", ...outside }];
}

/** Of the financial year in progress: those that follow are not to be closed yet. */
function entryNotes(budget: Budget): readonly BudgetNote[] {
  const { situation } = budget.contract.choices;
  const year = budget.years.find((one) => isWithin(situation.day, one));
  if (year === undefined) return [];
  const label = financialYearLabel(year);
  const others = otherClosingAt(year, budget.planned, budget.contract.choices.time.financialYearEnd);
  const [lines, funds] = [linesWithoutEntry(year, budget), fundsWithoutEntry(year, budget)];
  return [
    ...(lines + funds === 0 ? [] : [{ kind: "entriesLacking", year: label, lines, funds } as const]),
    ...(others.accrued + others.deferred === 0 ? [] : [{ kind: "othersUnposted", year: label, ...others } as const]),
    ...(budget.planned.accounting.variablePart === "central" ? [] : [{ kind: "closingPositions" } as const]),
  ];
}

function missionNotes({ contract, years }: Budget): readonly BudgetNote[] {
  const { missions } = contract.choices;
  const notKept = envelopes.filter((one) => {
    return one !== "earmarked" && one !== "outside" && isMission(one) && missions.get(one)?.isKept !== true;
  });
  return notKept.flatMap((envelope) => {
    const own = years.flatMap(({ envelopes: rows }) => rows.filter((row) => row.envelope === envelope));
    const amount = sum(own.flatMap(({ direct, shared }) => [direct, shared]));
    return amount === 0 ? [] : [{ kind: "missionNotKept", envelope, amount } as const];
  });
}

function cashNotes(budget: Budget): readonly BudgetNote[] {
  const opening = budget.contract.choices.situation.bankBalance;
  if (opening === null) return [{ kind: "noCash" }];
  const { lowest, coveredMonths: covered, months } = cashOf(budget, opening, "central");
  const wanted = budget.planned.accounting.bufferMonths;
  return [
    ...(lowest.amount < 0 ? [{ kind: "overdrawn", ...lowest } as const] : []),
    ...(wanted !== null && covered !== null && covered < wanted
      ? [{ kind: "belowBuffer", covered, wanted } as const]
      : []),
    ...elsewhereNotes(budget, months),
  ];
}

/** The first month that ends with less in the bank than is left of the money that serves unscheduled care alone. */
function elsewhereNotes(
  { contract, spending }: Budget,
  months: readonly { readonly to: Day; readonly closing: Cents }[],
): readonly BudgetNote[] {
  const { payments } = ledgerOf(contract, "central");
  const short = months
    .map(({ to, closing }) => {
      const { inBank, spent } = earmarkedBefore(to, contract, { payments, spending });
      return { day: to - 1, balance: closing, left: minus(inBank, spent) };
    })
    .find(({ balance, left }) => left > 0 && balance < left);
  return short === undefined ? [] : [{ kind: "earmarkedElsewhere", ...short }];
}

function bankNotes({ contract, planned }: Budget): readonly BudgetNote[] {
  if (planned.received === null) return [];
  const { late, beyond } = bankOf(contract, planned.received);
  const tooMuch = beyond === 0 ? [] : [{ kind: "receivedBeyond", amount: beyond } as const];
  const [oldest] = late;
  if (oldest === undefined) return tooMuch;
  const amount = sum(late.map(({ missing }) => missing));
  return [...tooMuch, { kind: "paymentsLate", count: late.length, amount, days: oldest.days }];
}

function taxNote({ unknownTaxYears: years, planned, contract }: Budget): readonly BudgetNote[] {
  const twice = taxesTwice(planned, contract.choices.time.financialYearEnd);
  return [
    ...(years.length === 0 ? [] : [{ kind: "payrollTaxUnknown", years } as const]),
    ...twice.map((one) => ({ kind: "payrollTaxTwice", ...one }) as const),
  ];
}

function resourceNotes({ planned }: Budget): readonly BudgetNote[] {
  return planned.resources.flatMap((resource) => {
    const amount = undatedOf(resource);
    return amount > 0 ? [{ kind: "undated", label: resource.label, amount } as const] : [];
  });
}

/** An unknown variable part is asked elsewhere: nothing is judged of it here. */
function indicatorNotes({ planned, contract }: Budget): readonly BudgetNote[] {
  return missionYearsOf(planned.indicators ?? []).flatMap((one) => {
    const { mission, year: contractYear, measured, count, unvalued } = one;
    const gap = gapOf(one, contract) ?? 0;
    return [
      ...(gap === 0 ? [] : [{ kind: "indicatorGap", mission, contractYear, gap } as const]),
      ...(unvalued === 0 ? [] : [{ kind: "indicatorsUnvalued", mission, contractYear, count: unvalued } as const]),
      // Without a value, none is measured.
      ...(measured + unvalued === count
        ? []
        : [{ kind: "notMeasured", mission, contractYear, measured, count } as const]),
    ];
  });
}
