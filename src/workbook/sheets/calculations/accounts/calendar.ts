/** Calculs: by when the agreement wants each mission begun. */
import { lineNames } from "../../../../agreement/line-names";
import type { MissionId } from "../../../../agreement/lines";
import { rulesOf } from "../../../../agreement/rules-of";
import { latestStart, lateMissions } from "../../../../funding/time/latest-start";
import { missionTimeOf } from "../../../../funding/time/running";
import { accountTexts as texts } from "../../../../texts/fr/workbook/accounts";
import { sheetNames } from "../../../../texts/fr/workbook/common";
import { cell, fixedRange, onSheet } from "../../../address";
import { body, calculation, head, link, section, subtitle } from "../../../cells";
import { empty, isEmpty, unlessEmpty, when } from "../../../formula";
import type { SheetDraft } from "../../../sheet-draft";
import type { CalculationSources } from "../sources";
import { isYes } from "../../../yes-or-no";

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
    const months = rulesOf(layout.schedule).calendar[mission]?.start ?? null;
    return months === null ? [] : [{ mission, months }];
  });
  if (delays.length === 0) return null;
  draft.skip();
  draft.add([section(texts.calendar)]);
  draft.add([subtitle(texts.calendarHelp)]);
  draft.add(texts.calendarHead.map(head));
  const first = draft.nextRow;
  for (const delay of delays) addMission(draft, delay, sources);
  const ones = onSheet(sheetNames.calculations, fixedRange(columns.isLate, first, draft.nextRow - 1));
  const late = lateMissions(
    delays.map(({ mission }) => mission),
    contract,
  );
  return { formula: `SUM(${ones})`, count: late.length };
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
  const latest = latestStart(mission, model.contract);
  const given = time.start(mission);
  const effect = mission === "crisis" ? (time.crises?.effect ?? null) : null;
  const due = `EDATE(${time.signature},${at("months")})`;
  const kept = when(isYes(assumptions.kept(mission)), when(`${at("start")}>${at("latest")}`, "1", "0"), "0");
  draft.add([
    body(lineNames[mission].fr),
    body(months, "integer"),
    link(effect === null ? due : when(`${due}<${effect}`, empty, due), latest ?? "", "date"),
    link(unlessEmpty(given, given), start, "date"),
    calculation(
      when(isEmpty(at("start")), "0", when(isEmpty(at("latest")), "0", kept)),
      lateMissions([mission], model.contract).length,
      "integer",
    ),
  ]);
}
