import { synthesisTexts as texts } from "../../../texts/fr/workbook/synthesis";
import { answer, body, type Content } from "../../cells";
import { inColumn, isEmpty, unlessEmpty, when } from "../../formula";
import type { Page } from "./page";

/** Of what day, by whom and for whom; the contract year in progress, the tier and the schedule. */
export function addIdentity({ draft, model, shown, assumptions, refs, situation }: Page): void {
  const { choices, tier } = model.funding;
  const { figures } = refs.situation;
  const { preparedBy, preparedFor } = assumptions.document;
  const year = situation.contractYear;
  const shownTier = year?.tier ?? tier;
  const tierNow = when(isEmpty(figures.year), "CPTS_Taille", inColumn(refs.years.tier, figures.year));
  draft.add([
    body(texts.situation),
    answer(refs.situation.day, situation.day, "date"),
    body(texts.preparedBy),
    words(preparedBy, choices.document.preparedBy),
  ]);
  draft.add([
    body(texts.year),
    answer(figures.year, year?.year ?? "", "integer"),
    body(texts.preparedFor),
    words(preparedFor, choices.document.preparedFor),
  ]);
  draft.add([
    body(texts.from),
    answer(figures.yearFrom, year?.from ?? "", "date"),
    body(texts.tier),
    { ...answer(tierNow, shownTier, "integer"), role: "entryWords" },
  ]);
  draft.add([
    body(texts.last),
    answer(figures.yearLast, year === null ? "" : year.to - 1, "date"),
    body(model.layout.schedules.length === 1 ? texts.schedule : texts.firstSchedule),
    words(assumptions.schedule, shown.contract.choices.schedule.file.name),
  ]);
}

/** Free to run over the empty cells on its right. */
export function words(place: string, value: string): Content {
  return { ...answer(unlessEmpty(place, place), value, "text"), role: "entryWords" };
}
