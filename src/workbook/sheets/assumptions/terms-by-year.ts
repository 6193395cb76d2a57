import type { ContractYear } from "../../../agreement/contract-year";
import type { TermsOfSchedule } from "../../../agreement/terms";
import type { YearOfContract } from "../../../funding/time/frame";
import { sheetNames } from "../../../texts/fr/workbook/common";
import { timeTexts as texts } from "../../../texts/fr/workbook/time-assumptions";
import { cellOfRange, fixedRange, onSheet, withoutSheet } from "../../address";
import { body, head, hint, link, section } from "../../cells";
import { inColumn, when } from "../../formula";
import type { DatedModel } from "../../model";
import type { SheetDraft } from "../../sheet-draft";
import type { TermRefs } from "../schedule/terms";

const columns = { advanceShare: 2, firstYearOperatingShare: 3, crisesPerYear: 4 } as const;
type TermOfYear = keyof typeof columns;

/** The terms of a contract year: those of the schedule of its first day. */
export interface TermsByYearRefs {
  readonly at: (id: TermOfYear, year: ContractYear) => string;
  /** @param year a cell that holds a contract year, 1 to 5 */
  readonly inYear: (id: TermOfYear, year: string) => string;
}

/** Where there is one schedule, its own cells say the terms of every year. @param days those of each schedule, by year */
export function addTermsByYear(
  draft: SheetDraft,
  { contract }: DatedModel,
  days: readonly string[],
  termOf: TermRefs,
): TermsByYearRefs {
  if (days.length === 0) {
    const only = (id: TermOfYear) => termOf(id, 0);
    return { at: only, inYear: only };
  }
  draft.skip();
  draft.add([section(texts.termsByYear), hint(texts.termsByYearHelp)]);
  draft.add(texts.termHead.map(head));
  const first = draft.nextRow;
  for (const year of contract.years) addYear(draft, year, days, termOf);
  const last = draft.nextRow - 1;
  const down = (id: TermOfYear) => onSheet(sheetNames.assumptions, fixedRange(columns[id], first, last));
  return {
    at: (id, year) => cellOfRange(down(id), year - 1),
    inYear: (id, year) => inColumn(down(id), year),
  };
}

function addYear(draft: SheetDraft, { year, terms }: YearOfContract, days: readonly string[], termOf: TermRefs): void {
  const term = (id: TermOfYear & keyof TermsOfSchedule, format: "rate" | "integer") =>
    link(
      termFormula(
        id,
        days.map((column) => withoutSheet(cellOfRange(column, year - 1))),
        termOf,
      ),
      terms[id],
      format,
    );
  draft.add([
    body(year, "integer"),
    term("advanceShare", "rate"),
    term("firstYearOperatingShare", "rate"),
    term("crisesPerYear", "integer"),
  ]);
}

/** That of the first schedule that counts in the year. @param days the cells of its days, by schedule */
export function termFormula(id: Parameters<TermRefs>[0], days: readonly string[], termOf: TermRefs): string {
  const last = Math.max(days.length - 1, 0);
  return days
    .slice(0, last)
    .reduceRight((following, cell, index) => when(`${cell}>0`, termOf(id, index), following), termOf(id, last));
}
