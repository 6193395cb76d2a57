import { synthesisTexts as texts } from "../../../texts/fr/workbook/synthesis";
import { answer, body, type Content } from "../../cells";
import { empty, inColumn, joined, quoted, unlessEmpty, when } from "../../formula";
import { saidPlaces, type Page } from "./page";
import { inState, saidYearFormula } from "./said-year";

/** Of what day, by whom and for whom; the contract year in progress, the tier and the schedule. */
export function addIdentity(page: Page): void {
  const { draft, model, assumptions, refs, situation, contractEnd } = page;
  const { choices } = model.funding;
  const { preparedBy, preparedFor } = assumptions.document;
  const { year, state } = page.said;
  const { from, to, tier } = refs.years;
  draft.add([
    body(texts.situation),
    answer(refs.situation.day, situation.day, "date"),
    body(texts.preparedBy),
    words(preparedBy, choices.document.preparedBy),
  ]);
  draft.add([
    { ...body(null), ...inState(refs, state, texts.year) },
    answer(saidYearFormula(refs, contractEnd), year.year, "integer"),
    body(texts.preparedFor),
    words(preparedFor, choices.document.preparedFor),
  ]);
  draft.add([
    body(texts.from),
    answer(inColumn(from, saidPlaces.year), year.from, "date"),
    body(texts.tier),
    { ...answer(inColumn(tier, saidPlaces.year), year.tier, "integer"), role: "entryWords" },
  ]);
  draft.add([
    body(texts.last),
    answer(`MIN(${inColumn(to, saidPlaces.year)},${contractEnd})-1`, year.to - 1, "date"),
    body(texts.schedule),
    scheduleOf(page),
  ]);
}

/** Of the year said: several, where a schedule changed within it. */
function scheduleOf({ model, shown, assumptions, refs, said }: Page): Content {
  const { schedules } = model.layout;
  const { days } = refs.years;
  if (days.length === 0) return words(assumptions.schedule, shown.contract.choices.schedule.file.name);
  const before = (rank: number) => days.slice(0, rank).map((one) => inColumn(one, saidPlaces.year));
  const pieces = schedules.map(({ file }, rank) => {
    const name = quoted(file.name);
    const isAfter = rank === 0 ? name : when(`${before(rank).join("+")}>0`, quoted(texts.then + file.name), name);
    return when(`${before(rank + 1).at(-1)}>0`, isAfter, empty);
  });
  const value = said.year.schedules.map(({ schedule }) => schedule.file.name).join(texts.then);
  return { ...answer(joined(...pieces), value, "text"), role: "entryWords" };
}

/** Free to run over the empty cells on its right. */
export function words(place: string, value: string): Content {
  return { ...answer(unlessEmpty(place, place), value, "text"), role: "entryWords" };
}
