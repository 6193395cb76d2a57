import { lineNames } from "../agreement/line-names";
import { partNames } from "../agreement/part-names";
import type { ScheduleRow } from "../funding/schedule-rows";
import { commonWords } from "../texts/fr/workbook/common";
import { body, type Content } from "./cells";

/** The two cells that name a row of the table, on whatever sheet it stands. */
export function rowLabels(row: ScheduleRow): readonly [Content, Content] {
  return [body(lineNames[row.line].fr), body(partLabel(row))];
}

export function partLabel({ part, nature }: ScheduleRow): string {
  return nature === "undivided" ? commonWords.undividedPart : partNames[part].fr;
}
