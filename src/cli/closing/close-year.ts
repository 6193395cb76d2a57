/** `--close-year N`: the case with that contract year as it was notified, and the next one begun. */
import { checkDay } from "../../agreement/check-day";
import { contractYears, type ContractYear } from "../../agreement/contract-year";
import type { Day } from "../../agreement/day";
import { unknownEarnedIn } from "../../funding/situation/unknown-in";
import { contractIfSigned, type Contract } from "../../funding/time/contract";
import type { YearOfContract } from "../../funding/time/frame";
import { closedRowsOf } from "../../budget/closing/closed-rows";
import { nextYearOf } from "../../budget/closing/next-year";
import { readWholeCase, type WholeCase } from "../../budget/read-whole-case";
import { refuseRequest } from "../../library/refusal";
import { within } from "../../refusal/refused";
import { closingTexts } from "../../texts/fr/closing";
import type { Options } from "../options";
import { closedJson } from "./closed-json";
import { notifiedSaid } from "./notified-said";

/** @throws Refused when the year has not ended, is closed, or lacks an amount */
export function withYearClosed(json: unknown, options: Options, today: Day) {
  const { "close-year": typed, settled } = options;
  if (typed === undefined) return { json, told: [] };
  const whole = readWholeCase(json, today);
  const contract = contractIfSigned(whole.choices);
  if (contract === null) return refuseRequest(closingTexts.undated);
  const year = yearToClose(typed, whole, contract);
  const notified = notifiedSaid(options.notified ?? [], year, contract);
  const day = settled === undefined ? year.balanceDate : within({ path: "--settled" }, () => checkDay(settled));
  const rows = closedRowsOf(year, contract, { notified, settled: day });
  const next = whole.planned === null ? null : nextYearOf(year.year, whole.planned);
  const closed = closedJson(json as Readonly<Record<string, unknown>>, rows, next, whole.choices);
  return { json: closed, told: [closingTexts.closed(year.year, rows, next)] };
}

function yearToClose(typed: string, { planned, choices }: WholeCase, contract: Contract): YearOfContract {
  const number = contractYears.find((one: ContractYear) => String(one) === typed.trim());
  const year = contract.years.find((one) => one.year === number);
  if (year === undefined) return refuseRequest(closingTexts.noSuchYear(typed));
  if (planned?.closed?.some((one) => one.year === year.year) === true) refuseRequest(closingTexts.already(year.year));
  if (choices.situation.day < year.to) refuseRequest(closingTexts.notEnded(year.year, year.to));
  const lacking = unknownEarnedIn(year, contract);
  return lacking === 0 ? year : refuseRequest(closingTexts.lacking(year.year, lacking));
}
