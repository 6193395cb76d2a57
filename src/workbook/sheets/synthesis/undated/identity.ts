import { synthesisTexts, undatedTexts as texts } from "../../../../texts/fr/workbook/synthesis";
import { answer, body } from "../../../cells";
import { unlessEmpty } from "../../../formula";
import type { SheetDraft } from "../../../sheet-draft";
import { words } from "../identity";
import type { UndatedSources } from "./sources";

/** Of what day, by whom and for whom; the population, the tier and the schedule. */
export function addUndatedIdentity(draft: SheetDraft, { model, assumptions }: UndatedSources): void {
  const { choices, tier } = model.funding;
  const { preparedBy, preparedFor } = assumptions.document;
  const population = answer(unlessEmpty("CPTS_Population", "CPTS_Population"), choices.population ?? "", "integer");
  draft.add([
    body(synthesisTexts.situation),
    answer("CPTS_Situation", choices.situation.day, "date"),
    body(synthesisTexts.preparedBy),
    words(preparedBy, choices.document.preparedBy),
  ]);
  draft.add([
    body(texts.population),
    population,
    body(synthesisTexts.preparedFor),
    words(preparedFor, choices.document.preparedFor),
  ]);
  draft.add([
    body(synthesisTexts.tier),
    answer("CPTS_Taille", tier, "integer"),
    body(synthesisTexts.schedule),
    words(assumptions.schedule, choices.schedule.file.name),
  ]);
}
