/** `--close-year N`: the case with that contract year as it was notified, and the next one begun. */
import { checkDay } from "../../agreement/check-day";
import { contractYears, type ContractYear } from "../../agreement/contract-year";
import type { Day } from "../../agreement/day";
import { closeYear, yearToClose } from "../../budget/closing/close-year";
import { readWholeCase } from "../../budget/read-whole-case";
import { refuseRequest } from "../../library/refusal";
import { within } from "../../refusal/refused";
import { closingTexts } from "../../texts/fr/closing";
import type { Options } from "../options";
import { notifiedSaid } from "./notified-said";

/** @throws Refused when the year has not ended, is closed, or lacks an amount */
export function withYearClosed(json: unknown, options: Options, today: Day) {
  const { "close-year": typed, settled } = options;
  if (typed === undefined) return { json, told: [] };
  const whole = readWholeCase(json, today);
  const wanted = yearToClose(yearIn(typed), whole);
  const notified = notifiedSaid(options.notified ?? [], wanted.contract);
  const day = settled === undefined ? null : within({ path: "--settled" }, () => checkDay(settled));
  const closed = closeYear(json as object, whole, wanted, { notified, settled: day });
  return { json: closed.json, told: [closingTexts.closed(wanted.year.year, closed.rows, closed.next)] };
}

function yearIn(typed: string): ContractYear {
  const year = contractYears.find((one) => String(one) === typed.trim());
  return year ?? refuseRequest(closingTexts.noSuchYear(typed));
}
