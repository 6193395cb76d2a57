import { lineNames } from "../../../agreement/line-names";
import type { MissionId } from "../../../agreement/lines";
import { isCore } from "../../../agreement/total";
import { no, sheetNames, yes } from "../../../texts/fr/workbook/common";
import { assumptionTexts as texts } from "../../../texts/fr/workbook/assumptions";
import { cell, fixedCell, fixedRange, onSheet } from "../../address";
import { body, head, hint, input, section } from "../../cells";
import type { Layout } from "../../layout";
import type { WorkbookModel } from "../../model";
import type { SheetDraft } from "../../sheet-draft";
import { validateCell } from "./field";

const keptColumn = 2;
const rateColumn = 3;

export interface MissionRefs {
  /** Oui or Non. */
  readonly kept: (mission: MissionId) => string;
  readonly rate: (mission: MissionId) => string;
  /** All rates, for the check of their bounds. */
  readonly rates: string;
}

export function addMissions(draft: SheetDraft, model: WorkbookModel): MissionRefs {
  const { missions } = model.layout;
  draft.skip();
  draft.add([section(texts.missions)]);
  draft.add(texts.missionHead.map(head));
  const first = draft.nextRow;
  for (const mission of missions) addMission(draft, mission, model);
  const last = draft.nextRow - 1;
  const here = (column: number, mission: MissionId) =>
    onSheet(sheetNames.assumptions, fixedCell(column, first + missions.indexOf(mission)));
  return {
    kept: (mission) => here(keptColumn, mission),
    rate: (mission) => here(rateColumn, mission),
    rates: onSheet(sheetNames.assumptions, fixedRange(rateColumn, first, last)),
  };
}

/** A mission without results has no rate to type. */
export function isRated(mission: MissionId, { rows }: Layout): boolean {
  return rows.some(({ line, nature }) => line === mission && nature !== "secured");
}

function addMission(draft: SheetDraft, mission: MissionId, { layout, funding: { choices } }: WorkbookModel): void {
  const hasRate = isRated(mission, layout);
  const choice = choices.missions.get(mission);
  const kept = input(`kept:${mission}`, choice?.isKept ? yes : no, "text");
  const rate = hasRate ? input(`rate:${mission}`, choice?.rate ?? 0, "rate") : undefined;
  const nature = layout.schedules.some((schedule) => isCore(mission, schedule)) ? texts.core : texts.optional;
  const effect = hasRate ? texts.rated : texts.unrated;
  const row = draft.add([body(lineNames[mission].fr), kept, rate, hint(`${nature} ; ${effect}`)]);
  validateCell(draft, cell(keptColumn, row), {
    prompt: texts.prompts.yesNo,
    rule: { kind: "list", values: [yes, no] },
  });
  if (!hasRate) return;
  validateCell(draft, cell(rateColumn, row), {
    prompt: texts.prompts.rate,
    rule: { kind: "decimal", min: 0, max: 1 },
  });
}
