import { atContractYear, contractYears, type ContractYear } from "../../../agreement/contract-year";
import { lastDay } from "../../../agreement/day";
import { firstDayInForce } from "../../../agreement/find-schedule";
import { lineNames } from "../../../agreement/line-names";
import type { MissionId } from "../../../agreement/lines";
import type { Choices } from "../../../funding/choices";
import { sheetNames } from "../../../texts/fr/workbook/common";
import { timeTexts as texts } from "../../../texts/fr/workbook/time-assumptions";
import { cell, fixedCell, onSheet } from "../../address";
import { body, head, hint, input, section } from "../../cells";
import type { WorkbookModel } from "../../model";
import type { SheetDraft } from "../../sheet-draft";
import { validateCell } from "./field";
import { isRated } from "./missions";

const columns = { mission: 1, start: 2, stop: 3, firstRate: 4 } as const;
const anyDay = { kind: "date", min: firstDayInForce, max: lastDay } as const;

export interface MissionTimeRefs {
  readonly start: (mission: MissionId) => string;
  readonly stop: (mission: MissionId) => string;
  /** Empty where the year's rate is the mission's. */
  readonly rateOfYear: (mission: MissionId, year: ContractYear) => string;
}

/** When each mission runs, and at what rates: empty cells follow what is said above. */
export function addMissionTimes(draft: SheetDraft, model: WorkbookModel): MissionTimeRefs {
  const { missions } = model.layout;
  draft.skip();
  draft.add([section(texts.missions), hint(texts.missionHelp)]);
  draft.add(texts.missionHead(contractYears).map(head));
  const first = draft.nextRow;
  for (const mission of missions) addMission(draft, mission, model);
  const here = (column: number, mission: MissionId) =>
    onSheet(sheetNames.assumptions, fixedCell(column, first + missions.indexOf(mission)));
  return {
    start: (mission) => here(columns.start, mission),
    stop: (mission) => here(columns.stop, mission),
    rateOfYear: (mission, year) => here(rateColumn(year), mission),
  };
}

function rateColumn(year: ContractYear): number {
  return columns.firstRate + year - 1;
}

function addMission(draft: SheetDraft, mission: MissionId, { layout, funding: { choices } }: WorkbookModel): void {
  const row = draft.nextRow;
  const time = choices.time.missions.get(mission);
  const rated = isRated(mission, layout) ? contractYears : [];
  draft.add([
    body(lineNames[mission].fr),
    input(`start:${mission}`, time?.start ?? null, "date"),
    input(`stop:${mission}`, time?.stop ?? null, "date"),
    ...rated.map((year) => input(`rate:${mission}:${year}`, statedRate(mission, year, choices), "rate")),
  ]);
  validateCell(draft, cell(columns.start, row), { prompt: texts.prompts.day, rule: anyDay });
  validateCell(draft, cell(columns.stop, row), { prompt: texts.prompts.stop, rule: anyDay });
  if (rated.length === 0) return;
  validateCell(draft, `${cell(rateColumn(1), row)}:${cell(rateColumn(5), row)}`, {
    prompt: texts.prompts.rate,
    rule: { kind: "decimal", min: 0, max: 1 },
  });
}

/** A rate that is the mission's own is not said again. */
function statedRate(mission: MissionId, year: ContractYear, { missions, time }: Choices): number | null {
  const own = missions.get(mission)?.rate ?? 0;
  const rates = time.missions.get(mission)?.rates;
  const rate = rates ? atContractYear(rates, year) : own;
  return rate === own ? null : rate;
}
