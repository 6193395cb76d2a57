import { lastDay } from "../../../agreement/day";
import { firstDayInForce } from "../../../agreement/find-schedule";
import { sheetNames } from "../../../texts/fr/workbook/common";
import { timeTexts as texts } from "../../../texts/fr/workbook/time-assumptions";
import { fixedRange, onSheet } from "../../address";
import { input, section } from "../../cells";
import type { WorkbookModel } from "../../model";
import { hasNoNumber, when } from "../../formula";
import type { TermRefs } from "../schedule/terms";
import type { SheetDraft } from "../../sheet-draft";
import { addAssumption } from "./assumption-row";
import { addField, valueColumn } from "./field";

export interface CrisisRefs {
  /** The dates typed, down one column. */
  readonly dates: string;
  /** Empty: as the schedule of the year says. */
  readonly perYear: string;
  /** A formula; null under a proposal, which no date of effect binds. */
  readonly effect: string | null;
  /** Oui or Non. */
  readonly proratePlan: string;
}

const anyDay = {
  prompt: texts.prompts.day,
  rule: { kind: "date", min: firstDayInForce, max: lastDay },
} as const;

/** The dates on which a grave crisis was declared, and what is assumed of the crisis mission; null: no table has it. */
export function addCrises(draft: SheetDraft, model: WorkbookModel, termOf: TermRefs): CrisisRefs | null {
  const { time } = model.funding.choices;
  if (model.layout.crisisSlots === 0) return null;
  draft.skip();
  draft.add([section(texts.crises)]);
  const dates = addDates(draft, model);
  return {
    dates,
    perYear: addAssumption(draft, "crisesPerYear", time),
    effect: addEffect(draft, model, termOf),
    proratePlan: addAssumption(draft, "proratePlan", time),
  };
}

function addDates(draft: SheetDraft, { funding, layout }: WorkbookModel): string {
  const first = draft.nextRow;
  for (let rank = 1; rank <= layout.crisisSlots; rank += 1) {
    const date = input(`crisis:${rank}`, funding.choices.time.crises?.[rank - 1] ?? null, "date");
    addField(draft, texts.crisis(rank), date, rank === 1 ? texts.crisisHelp : null, anyDay);
  }
  return onSheet(sheetNames.assumptions, fixedRange(valueColumn, first, draft.nextRow - 1));
}

/** As typed, or the first day that a schedule of the contract gives. */
function addEffect(draft: SheetDraft, { funding, layout }: WorkbookModel, termOf: TermRefs): string | null {
  if (layout.schedule.from === null) return null;
  const typed = addAssumption(draft, "crisisEffect", funding.choices.time);
  const given = layout.schedules.map((_, index) => termOf("crisisEffect", index));
  return when(hasNoNumber(typed), `MIN(${given.join(",")})`, typed);
}
