/** What the sheets call the cell that holds a key of a case: in French, as they are, whatever the language of the page. */
import { lineNames } from "../../agreement/line-names";
import { lineIds } from "../../agreement/lines";
import { assumptionTexts } from "../../texts/fr/workbook/assumptions";
import { sheetNames } from "../../texts/fr/workbook/common";
import { scheduleTexts } from "../../texts/fr/workbook/schedule";
import { timeTexts } from "../../texts/fr/workbook/time-assumptions";

/** @param path of a case, such as `missions.access.start` or `assumptions.tiers.2` */
export function cellLabel(path: string): readonly [label: string, sheet: string] {
  const [field = "", ...keys] = path.split(".");
  if (field === "overrides") return [scheduleTexts.amountPrompt.title, sheetNames.schedule];
  return [labelIn(field, keys) ?? path, sheetNames.assumptions];
}

function labelIn(field: string, [key = "", inner = "", rank = ""]: readonly string[]): string | undefined {
  if (field === "missions") return missionLabel(key, inner, rank);
  if (field === "document") return documentLabels.get(key);
  return field === "assumptions" ? assumptionLabel(key, inner) : territoryLabels.get(field);
}

const territoryLabels: ReadonlyMap<string, string> = new Map([
  ["name", assumptionTexts.name],
  ["population", assumptionTexts.population],
  ["tier", assumptionTexts.contractTier],
  ["signature", assumptionTexts.signature],
  ["situation", assumptionTexts.situation],
]);

const documentLabels: ReadonlyMap<string, string> = new Map([
  ["preparedBy", assumptionTexts.preparedBy],
  ["preparedFor", assumptionTexts.preparedFor],
  ["note", assumptionTexts.note],
]);

function missionLabel(mission: string, key: string, rank: string): string | undefined {
  const line = lineIds.find((one) => one === mission);
  return line && [columnOf(key, rank), lineNames[line].fr].join(", ");
}

function columnOf(key: string, rank: string): string {
  const [, start, stop, ...rates] = timeTexts.missionHead([1, 2, 3, 4, 5]);
  const column = { start, stop, rates: rates[Number(rank)] }[key];
  return column ?? assumptionTexts.missionHead[2];
}

function assumptionLabel(key: string, inner: string): string | undefined {
  if (key === "tiers") return `${timeTexts.yearHead[4]}, ${timeTexts.yearHead[0]} ${Number(inner) + 1}`;
  if (key === "crises") return timeTexts.crisis(Number(inner) + 1);
  const label = new Map<string, unknown>(Object.entries(timeTexts)).get(key);
  if (typeof label !== "string") return undefined;
  return inner === "" ? label : `${label}, ${timeTexts.aidHead[inner === "date" ? 2 : 1]}`;
}
