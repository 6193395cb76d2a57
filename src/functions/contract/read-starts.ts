/** The missions that a contract keeps, and when each runs. */
import { checkDay } from "../../agreement/check-day";
import type { Day } from "../../agreement/day";
import { lineNames } from "../../agreement/line-names";
import type { MissionId } from "../../agreement/lines";
import type { Schedule } from "../../agreement/schedule";
import { entryOf } from "../../agreement/yearly-amount";
import { refuse } from "../../refusal/refused";
import type { MissionTime } from "../../funding/time/time-choices";
import { isEmpty } from "../arguments";
import { clearDate } from "../clear-date";
import { missionsIn, missionsNamed } from "./missions-named";
import { readAbout } from "./read-about";
import { repeatedIn, rowsUpTo } from "./rows";

type Dates = Pick<MissionTime, "start" | "stop">;
type Starts = ReadonlyMap<MissionId, Dates>;

const columns = ["mission", "start", "stop"];

/** A blank range keeps every mission of the schedules from the signature on. @throws Refused */
export function readStarts(range: unknown, used: readonly Schedule[], signature: Day): Starts {
  const rows = rowsUpTo(columns.length, range, "starts");
  if (rows.length === 0) return new Map(missionsIn(used).map((mission) => [mission, { start: null, stop: null }]));
  const kept = rows.flatMap(([name, start, stop]) =>
    missionsNamed(name, used).map((mission) => [mission, readDates(mission, start, stop, signature)] as const),
  );
  const missions = kept.map(([mission]) => mission);
  const twice = repeatedIn(missions);
  if (twice !== undefined) return refuse({ kind: "missionTwice", range: "starts", mission: twice });
  missions.forEach((mission) => checkHeld(mission, used));
  return new Map(kept);
}

function readDates(mission: MissionId, from: unknown, to: unknown, signature: Day): Dates {
  const start = readDay(mission, from);
  const stop = readDay(mission, to);
  if (stop !== null && stop <= (start ?? signature)) {
    return refuse({ kind: "stopBeforeStart", start: start ?? signature, stop }, { about: lineNames[mission] });
  }
  return { start, stop };
}

function readDay(mission: MissionId, cell: unknown): Day | null {
  return isEmpty(cell) ? null : readAbout(lineNames[mission], () => checkDay(clearDate(cell)));
}

function checkHeld(mission: MissionId, used: readonly Schedule[]): void {
  const [first] = used;
  if (first !== undefined && !used.some(({ lines }) => lines.has(mission))) entryOf(mission, first);
}
