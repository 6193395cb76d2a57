import { isMission, type MissionId } from "../../../../agreement/lines";
import { cellOfRange } from "../../../address";
import { body, calculation, link, type Content } from "../../../cells";
import { when } from "../../../formula";
import type { RunRow } from "./columns";
import type { CalculationSources } from "../sources";
import { heldCondition } from "./held";
import { isYes } from "../../../yes-or-no";

/** From whether the line may run in the year to whether it is its first one, in the order of the columns. */
export function dayContents(row: RunRow, sources: CalculationSources): readonly Content[] {
  const { line, year, running, here, above } = row;
  const { years } = sources.time;
  const { from, to } = isMission(line)
    ? missionDays(line, row, sources)
    : { from: here("yearFrom"), to: `MAX(${here("yearFrom")},MIN(${sources.time.contractEnd},${here("yearTo")}))` };
  const isFirst = year.year === 1 ? here("running") : `${here("running")}*(1-${above("running")})`;
  return [
    openContent(row, sources),
    link(cellOfRange(years.from, year.year - 1), year.from, "date"),
    link(cellOfRange(years.to, year.year - 1), year.to, "date"),
    calculation(from, running.from, "date"),
    calculation(to, running.to, "date"),
    calculation(`IF(${here("to")}>${here("from")},1,0)`, row.isRunning ? 1 : 0, "integer"),
    calculation(isFirst, row.isFirst ? 1 : 0, "integer"),
  ];
}

/** 1 when the community keeps the line and the year's schedule holds it. */
function openContent({ line, year, isOpen }: RunRow, sources: CalculationSources): Content {
  if (!isMission(line)) return body(1, "integer");
  const held = heldCondition(({ lines }) => lines.has(line), year.year, sources);
  const then = held === null ? "1" : when(held, "1", "0");
  return link(when(isYes(sources.assumptions.kept(line)), then, "0"), isOpen ? 1 : 0, "integer");
}

/** Both ends kept within the year; a mission that does not run in it ends as soon as it begins. */
function missionDays(mission: MissionId, { here }: RunRow, { time }: CalculationSources) {
  const effect = mission === "crisis" ? (time.crises?.effect ?? null) : null;
  const starts = [time.start(mission), here("yearFrom"), ...(effect === null ? [] : [effect])];
  const [from, end] = [here("from"), here("yearTo")];
  return {
    from: `MIN(MAX(${starts.join(",")}),${end})`,
    to: `IF(${here("open")}=1,MAX(${from},MIN(${time.stop(mission)},${time.contractEnd},${end})),${from})`,
  };
}
