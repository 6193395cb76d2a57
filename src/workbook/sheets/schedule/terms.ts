/** Barème: what the agreement says once for all amounts, in each schedule of the contract. */
import { lineNames } from "../../../agreement/line-names";
import type { Schedule } from "../../../agreement/schedule";
import { termsOf, type TermsOfSchedule } from "../../../agreement/terms";
import type { TermId } from "../../../agreement/schedule-file";
import { sheetNames } from "../../../texts/fr/workbook/common";
import { scheduleTexts as texts } from "../../../texts/fr/workbook/schedule";
import { fixedCell, onSheet } from "../../address";
import { body, head, section, type Content } from "../../cells";
import type { SheetDraft } from "../../sheet-draft";

/** The cell of a term, by the place of its schedule in the order of dates. */
export type TermRefs = (id: TermId, index: number) => string;

const firstColumn = 3;
export const termIds = Object.keys(texts.terms) as readonly TermId[];

/** One row a term, one column a schedule. */
export function addTerms(draft: SheetDraft, schedules: readonly Schedule[]): TermRefs {
  draft.skip();
  draft.add([section(texts.termsTitle)]);
  draft.add([head(texts.term), head(""), ...schedules.map(({ file }) => head(file.name))]);
  const first = draft.nextRow;
  for (const id of termIds) {
    draft.add([body(texts.terms[id]), undefined, ...schedules.map((schedule) => termContent(id, termsOf(schedule)))]);
  }
  return (id, index) => onSheet(sheetNames.schedule, fixedCell(firstColumn + index, first + termIds.indexOf(id)));
}

function termContent(id: TermId, terms: TermsOfSchedule): Content {
  switch (id) {
    case "advanceShare":
    case "firstYearOperatingShare":
    case "planUpdateShare":
      return body(terms[id], "rate");
    case "balanceLag":
    case "crisesPerYear":
      return body(terms[id], "integer");
    case "crisisEffect":
      return body(terms.crisisEffect, "date");
    case "coreMissions":
      return body(terms.coreMissions.map((mission) => lineNames[mission].fr).join(", "));
  }
}
