/** Where the amounts of a line come from: the schedules that say them, how sure they are, and the documents, by their numbers. */
import { leastSure } from "../../../agreement/confidence";
import type { LineId } from "../../../agreement/lines";
import type { Schedule, Tier } from "../../../agreement/schedule";
import { sourceOf } from "../../../agreement/source";
import { contractScheduleOf } from "../../../funding/contract-schedules";
import { holdsRow } from "../../../funding/schedule-rows";
import type { Contract } from "../../../funding/time/contract";
import { originTexts as texts } from "../../../texts/fr/workbook/origin";
import { shortConfidence } from "../../../texts/fr/workbook/schedule";
import { citedDocuments } from "../../cited-documents";

/** Of a year and after, those that its schedules give; an aid is in none. */
export function originOf(line: LineId, contract: Contract): string {
  const used = contract.years.flatMap(({ tier, schedules }) => schedules.map(({ schedule }) => ({ schedule, tier })));
  const first = new Map([...used].reverse().map((one) => [one.schedule, one.tier]));
  const said = [...first].reverse().flatMap(([schedule, tier]) => ofSchedule(line, { schedule, tier }, contract));
  return said.length === 0 ? texts.noSchedule : said.join(" ; ");
}

interface Used {
  readonly schedule: Schedule;
  readonly tier: Tier;
}

function ofSchedule(line: LineId, { schedule, tier }: Used, { rows, choices }: Contract): readonly string[] {
  const own = rows.filter((row) => row.line === line && holdsRow(row, schedule));
  if (own.length === 0) return [];
  const { overrides } = contractScheduleOf(schedule, choices);
  const isTyped = overrides.some((one) => one.line === line && one.tier === tier);
  const confidence = leastSure(own.map(({ part }) => sourceOf(line, tier, part, schedule).confidence));
  const numbers = citedDocuments(own, schedule).map(({ number }) => number);
  const sure = confidence === null ? [] : [shortConfidence[confidence]];
  return [texts.said(schedule.file.name, [...(isTyped ? [texts.ofContract] : []), ...sure], numbers)];
}
