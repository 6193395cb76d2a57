/**
 * Names stay where they are when rows are sorted: a rate would pass for that of the mission that stood there before, which
 * the formulas take it for and no reader of the sheet does. The labels of the row tell.
 */
import { refuse } from "../../refusal/refused";
import { inputLabel } from "../../texts/fr/workbook/input-label";
import { lineNames } from "../../agreement/line-names";
import { lineIds, partIds } from "../../agreement/lines";
import { partNames } from "../../agreement/part-names";
import { commonWords } from "../../texts/fr/workbook/common";
import type { FoundValue } from "../found";

const lineLabels = new Map<string, string>(lineIds.map((id) => [id, lineNames[id].fr]));
const partLabels = new Map<string, string>([
  ...partIds.map((id) => [id, partNames[id].fr] as const),
  ["total", commonWords.undividedPart],
]);
const ofMission: ReadonlySet<string> = new Set(["kept", "rate", "start", "stop"]);

/** @throws Refused where the row of an input has the label of another, and not its own */
export function checkLabels(key: string, place: string, row: readonly FoundValue[] = []): void {
  const [kind = "", first = "", line = "", part = ""] = key.split(":");
  if (ofMission.has(kind)) checkLabel(lineLabels, first);
  if (kind !== "amount") return;
  checkLabel(lineLabels, line);
  checkLabel(partLabels, part);

  function checkLabel(labels: ReadonlyMap<string, string>, id: string): void {
    const own = labels.get(id);
    if (own === undefined || row.includes(own)) return;
    const label = [...labels.values()].find((one) => row.includes(one));
    if (label !== undefined) refuse({ kind: "rowMoved", label: inputLabel(key)[0], place, found: label });
  }
}
