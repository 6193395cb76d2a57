import type { ContractYear } from "../../../../agreement/contract-year";
import { civilMonthsBetween } from "../../../../agreement/day";
import { isMission, type MissionId } from "../../../../agreement/lines";
import { ratioOf } from "../../../../agreement/proration";
import { shareTexts, shareWords } from "../../../../texts/fr/payments";
import { basisWords } from "../../../../texts/fr/workbook/time-assumptions";
import { body, calculation, link, type Content } from "../../../cells";
import { empty, isEmpty, joined, numberIn, quoted, answers, when } from "../../../formula";
import { isRated } from "../../assumptions/missions";
import type { RunColumn, RunRow } from "./columns";
import type { CalculationSources } from "../sources";

/** What share of the year the line runs, as planned and as it is, in figures and in words, and at what rate. */
export function shareContents(row: RunRow, sources: CalculationSources): readonly Content[] {
  const { running, year, plannedShare, share, here } = row;
  const { prorationBasis: basis, monthsInYear } = sources.time;
  const inMonths = answers(basis, basisWords.months);
  const count = (months: RunColumn, end: RunColumn) => {
    const whole = `${here(months)}-IF(EDATE(${here("from")},${here(months)})>${here(end)},1,0)`;
    return `IF(${inMonths},MIN(${monthsInYear},${whole}),${here(end)}-${here("from")})`;
  };
  const wholeYear = `IF(${inMonths},${monthsInYear},${here("yearTo")}-${here("yearFrom")})`;
  return [
    calculation(monthsFormula(row, "yearTo", monthsInYear), civilMonthsBetween(running.from, year.to), "integer"),
    calculation(monthsFormula(row, "to", monthsInYear), civilMonthsBetween(running.from, running.to), "integer"),
    calculation(`IF(${here("running")}=1,${count("plannedMonths", "yearTo")},0)`, plannedShare.count, "integer"),
    calculation(count("months", "to"), share.count, "integer"),
    calculation(wholeYear, share.of, "integer"),
    calculation(`${here("plannedCount")}/${here("of")}`, ratioOf(plannedShare), "rate"),
    calculation(`${here("count")}/${here("of")}`, ratioOf(share), "rate"),
    rateContent(row, sources),
    calculation(wordsFormula(row, "plannedCount", inMonths), shareWords(plannedShare), "text"),
    calculation(wordsFormula(row, "count", inMonths), shareWords(share), "text"),
  ];
}

/** From the month of the first day to that of the last, whatever the days. */
function monthsFormula({ here }: RunRow, end: RunColumn, monthsInYear: string): string {
  const [from, to] = [here("from"), here(end)];
  return `(YEAR(${to})-YEAR(${from}))*${monthsInYear}+MONTH(${to})-MONTH(${from})`;
}

function wordsFormula({ here }: RunRow, count: RunColumn, inMonths: string): string {
  const { before, day, days, months } = shareTexts;
  const unit = when(inMonths, quoted(months), when(`${here(count)}=1`, quoted(day), quoted(days)));
  return when(`${here(count)}=${here("of")}`, empty, joined(quoted(before), here(count), unit, here("of")));
}

function rateContent({ line, year, rate }: RunRow, sources: CalculationSources): Content {
  if (!isMission(line) || !isRated(line, sources.model.layout)) return body(null);
  return link(rateFormula(line, year.year, sources), rate, "rate");
}

/** That of the indicators, or else the year's own, or else the mission's. */
export function rateFormula(
  mission: MissionId,
  year: ContractYear,
  { assumptions, time, earnedRate }: Pick<CalculationSources, "assumptions" | "time" | "earnedRate">,
): string {
  const ofYear = time.rateOfYear(mission, year);
  const typed = when(isEmpty(ofYear), numberIn(assumptions.rate(mission)), ofYear);
  const earned = earnedRate?.(mission, year) ?? null;
  return earned === null ? typed : when(isEmpty(earned), typed, earned);
}
