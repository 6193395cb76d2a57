/** Calculs: by when the agreement wants each mission begun. */
import { addMonths, type Day } from "../../../../agreement/day";
import { lineNames } from "../../../../agreement/line-names";
import type { MissionId } from "../../../../agreement/lines";
import type { Contract } from "../../../../funding/time/contract";
import { missionTimeOf } from "../../../../funding/time/running";
import { accountTexts as texts } from "../../../../texts/fr/workbook/accounts";
import { sheetNames, yes } from "../../../../texts/fr/workbook/common";
import { cell, fixedRange, onSheet } from "../../../address";
import { body, calculation, head, link, section, subtitle } from "../../../cells";
import { empty, isEmpty, says, unlessEmpty, when } from "../../../formula";
import type { SheetDraft } from "../../../sheet-draft";
import type { CalculationSources } from "../sources";

const columns = { mission: 1, months: 2, latest: 3, start: 4, isLate: 5 } as const;

/** How many of the missions kept begin too late. */
export interface CalendarRefs {
  readonly formula: string;
  readonly count: number;
}

/** null: the table has no calendar. */
export function addCalendar(draft: SheetDraft, sources: CalculationSources): CalendarRefs | null {
  const { contract, layout } = sources.model;
  const delays = layout.missions.flatMap((mission) => {
    const months = layout.schedule.file.calendar[mission]?.start ?? null;
    return months === null ? [] : [{ mission, months }];
  });
  if (delays.length === 0) return null;
  draft.skip();
  draft.add([section(texts.calendar)]);
  draft.add([subtitle(texts.calendarHelp)]);
  draft.add(texts.calendarHead.map(head));
  const first = draft.nextRow;
  for (const delay of delays) addMission(draft, delay, sources);
  const late = onSheet(sheetNames.calculations, fixedRange(columns.isLate, first, draft.nextRow - 1));
  return { formula: `SUM(${late})`, count: delays.filter((delay) => isLate(delay, contract)).length };
}

interface Delay {
  readonly mission: MissionId;
  readonly months: number;
}

function addMission(draft: SheetDraft, delay: Delay, { assumptions, time, model }: CalculationSources): void {
  const { mission, months } = delay;
  const { choices } = model.contract;
  const at = (column: keyof typeof columns) => cell(columns[column], draft.nextRow);
  const start = missionTimeOf(mission, choices).start ?? "";
  const latest = latestStart(delay, model.contract);
  const given = time.start(mission);
  const effect = mission === "crisis" ? (time.crises?.effect ?? null) : null;
  const due = `EDATE(${time.signature},${at("months")})`;
  const kept = when(says(assumptions.kept(mission), yes), when(`${at("start")}>${at("latest")}`, "1", "0"), "0");
  draft.add([
    body(lineNames[mission].fr),
    body(months, "integer"),
    link(effect === null ? due : when(`${due}<${effect}`, empty, due), latest, "date"),
    link(unlessEmpty(given, given), start, "date"),
    calculation(
      when(isEmpty(at("start")), "0", when(isEmpty(at("latest")), "0", kept)),
      isLate(delay, model.contract) ? 1 : 0,
      "integer",
    ),
  ]);
}

function isLate(delay: Delay, contract: Contract): boolean {
  const { choices } = contract;
  const { start } = missionTimeOf(delay.mission, choices);
  const latest = latestStart(delay, contract);
  const isKept = choices.missions.get(delay.mission)?.isKept ?? false;
  return isKept && start !== null && latest !== "" && start > latest;
}

/** Empty for the crisis mission of a contract signed long before its effect: no text dates it. */
function latestStart({ mission, months }: Delay, { choices, signature }: Contract): Day | "" {
  const latest = addMonths(signature, months);
  const isUndated = mission === "crisis" && choices.schedule.from !== null && latest < choices.time.crisisEffect;
  return isUndated ? "" : latest;
}
