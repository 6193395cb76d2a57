/** What a case gives, as others are set beside it: by line, by contract year and by what reaches the bank. */
import type { contractYears } from "../../agreement/contract-year";
import { lineIds, type LineId } from "../../agreement/lines";
import { noMoney, sum, type Cents } from "../../agreement/money";
import { rulesOf } from "../../agreement/rules-of";
import type { Schedule } from "../../agreement/schedule";
import type { ScheduleStatus } from "../../agreement/schedule-file";
import type { Choices } from "../choices";
import { computeFunding, moneyOf, unknownRowsOf, type Funding } from "../funding";
import { financialYearLabel, financialYearsOf } from "../situation/financial-years";
import { unknownPaidIn } from "../situation/unknown-in";
import { contractIfSigned, type Contract } from "../time/contract";
import { ledgerOf } from "../time/ledger";
import { statementOf } from "../time/statement";

/** An amount, and how many that nobody knows it lacks: with some it is no total. */
export interface Counted {
  readonly known: Cents;
  readonly unknown: number;
}

export interface Variant {
  /** Of its file. */
  readonly name: string;
  readonly funding: Funding;
  /** null: it has no signature, hence no years. */
  readonly contract: Contract | null;
  /** Of a contract; or a schedule that was never signed, which is compared and never the law. */
  readonly role: "contract" | "compared";
  readonly status: ScheduleStatus;
}

export function variantOf(name: string, choices: Choices): Variant {
  const { status } = rulesOf(choices.schedule);
  const role = roleOf(choices.schedule);
  return { name, funding: computeFunding(choices), contract: contractIfSigned(choices), role, status };
}

/** Whether a contract was ever signed under the schedule. */
export function roleOf(schedule: Schedule): Variant["role"] {
  return rulesOf(schedule).status === "inForce" ? "contract" : "compared";
}

/** In the order of the grant, those that one of them counts. */
export function linesCounted(variants: readonly Variant[]): readonly LineId[] {
  const isCounted = (line: LineId) =>
    variants.some(({ funding }) => funding.rows.some((row) => row.line === line && row.isCounted));
  return lineIds.filter(isCounted);
}

/**
 * Of a year, at the rates of the case. What a schedule in force does not hold, it does not pay; a line of which a proposal says
 * nothing is not known, and is no zero.
 */
export function ofLine(line: LineId, variant: Variant): Counted {
  const { funding } = variant;
  const rows = funding.rows.filter((row) => row.line === line);
  if (rows.length === 0) return { known: noMoney, unknown: notHeld([line], variant) };
  const lacks = unknownRowsOf(funding).filter((row) => row.line === line).length;
  const isLeftOut = rows.some(({ nature, isCounted, amount, rate }) => {
    return nature === "undivided" && isCounted && amount !== null && amount > 0 && rate < 1;
  });
  return { known: moneyOf(rows, "central").total, unknown: lacks === 0 && isLeftOut ? 1 : lacks };
}

export function totalOf(lines: readonly LineId[], variant: Variant): Counted {
  const all = lines.map((line) => ofLine(line, variant));
  return { known: sum(all.map(({ known }) => known)), unknown: lacking(all) };
}

function lacking(all: readonly Counted[]): number {
  return all.reduce((count, { unknown }) => count + unknown, 0);
}

/** What a contract year is due; null: no signature tells its years. */
export function ofContractYear(
  year: (typeof contractYears)[number],
  lines: readonly LineId[],
  variant: Variant,
): Counted | null {
  const { contract } = variant;
  if (contract === null) return null;
  const dues = contract.dues.filter((due) => due.contractYear === year);
  const unknown = contract.unknown.filter((claim) => claim.year.year === year).length;
  return { known: moneyOf(dues, "central").total, unknown: unknown + notHeld(lines, variant) };
}

/** What reaches the bank in each financial year, by its label; null: no signature tells any. */
export function cashOfYears(lines: readonly LineId[], variant: Variant): ReadonlyMap<string, Counted> | null {
  const { contract } = variant;
  if (contract === null) return null;
  const ledger = ledgerOf(contract, "central");
  const years = financialYearsOf(ledger.extent, contract.choices.time.financialYearEnd);
  return new Map(
    statementOf(ledger, years).map((row) => {
      const unknown = unknownPaidIn(row, contract) + notHeld(lines, variant);
      return [financialYearLabel(row), { known: row.cash.total, unknown }] as const;
    }),
  );
}

/** The lines that a schedule which never was in force says nothing of, while another's does. */
function notHeld(lines: readonly LineId[], { funding, role }: Variant): number {
  if (role === "contract") return 0;
  return lines.filter((line) => !funding.rows.some((row) => row.line === line)).length;
}
