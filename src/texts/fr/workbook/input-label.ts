/** What the sheets call an input cell, in French as they are whatever the language of the page. */
import { schedules } from "../../../agreement/find-schedule";
import { lineNames } from "../../../agreement/line-names";
import { lineIds, partIds } from "../../../agreement/lines";
import { partNames } from "../../../agreement/part-names";
import { assumptionTexts } from "./assumptions";
import { commonWords, sheetNames } from "./common";
import { paymentTexts } from "./payments";
import { timeTexts } from "./time-assumptions";

/** @param key of an input cell, such as `rate:access:3` or `amount:AV2:access:fixed:2` */
export function inputLabel(key: string): readonly [label: string, sheet: string] {
  const [kind = "", ...words] = key.split(":");
  if (kind === "amount") return [amountLabel(words), sheetNames.schedule];
  if (kind === "suggested") return [`${amountLabel(words)}, suggestion prise`, sheetNames.schedule];
  if (kind === "scenario") return [paymentTexts.scenarioName, sheetNames.payments];
  return [assumptionLabel(kind, words) ?? key, sheetNames.assumptions];
}

function amountLabel([schedule = "", line = "", part = "", tier = ""]: readonly string[]): string {
  const partId = partIds.find((one) => one === part);
  const tierHead = [1, 2, 3, 4].includes(Number(tier)) ? commonWords.tier(Number(tier)) : tier;
  const names = [lineLabel(line), partId === undefined ? commonWords.undividedPart : partNames[partId].fr, tierHead];
  return `${names.join(", ")} (${scheduleName(schedule)})`;
}

/** What people call a schedule. */
export function scheduleName(id: string): string {
  return schedules.find(({ file }) => file.id === id)?.file.name ?? id;
}

function lineLabel(line: string): string {
  const id = lineIds.find((one) => one === line);
  return id === undefined ? line : lineNames[id].fr;
}

function assumptionLabel(kind: string, [word = "", year = ""]: readonly string[]): string | undefined {
  const [, start, stop, ...rates] = timeTexts.missionHead([1, 2, 3, 4, 5]);
  const [, kept, rate] = assumptionTexts.missionHead;
  switch (kind) {
    case "kept":
      return `${lineLabel(word)}, ${kept}`;
    case "rate":
      return `${lineLabel(word)}, ${year === "" ? rate : rates[Number(year) - 1]}`;
    case "start":
      return `${lineLabel(word)}, ${start}`;
    case "stop":
      return `${lineLabel(word)}, ${stop}`;
    case "tier":
      return `${timeTexts.yearHead[4]}, ${timeTexts.yearHead[0]} ${word}`;
    case "crisis":
      return timeTexts.crisis(Number(word));
    default:
      return labelOf(kind, word);
  }
}

function labelOf(kind: string, word: string): string | undefined {
  const label = new Map<string, unknown>([...Object.entries(timeTexts), ...Object.entries(assumptionTexts)]).get(kind);
  if (typeof label !== "string") return undefined;
  return word === "date" ? `${label}, ${timeTexts.aidHead[2]}` : label;
}
