import { addMonths, type Day } from "./day";
import type { MissionId } from "./lines";
import { schedules } from "./find-schedule";
import { refuse } from "../refusal/refused";
import { rulesOf } from "./rules-of";
import type { Schedule } from "./schedule";
import { missionsOf } from "./total";

/** null: the mission is free of any deadline. */
interface Deadline {
  readonly mission: MissionId;
  readonly latestStart: Day | null;
  readonly latestDeployment: Day | null;
}

/** By when each mission must have begun and be fully deployed, counted in months from the signature. @throws Refused */
export function deploymentCalendar(signature: Day, schedule: Schedule): readonly Deadline[] {
  const { calendar } = rulesOf(schedule);
  const deadlines = missionsOf(schedule).flatMap((mission) => {
    const delay = calendar[mission];
    return delay ? [deadline(mission, signature, delay.start, delay.deployed)] : [];
  });
  return deadlines.length > 0
    ? deadlines
    : refuse({ kind: "calendarUnknown", schedule: schedule.file.name, accepted: withDeadlines() });
}

function withDeadlines(): readonly string[] {
  const having = schedules.filter((schedule) => Object.keys(rulesOf(schedule).calendar).length > 0);
  return having.map(({ file }) => file.aliases[0] ?? file.id);
}

function deadline(mission: MissionId, signature: Day, start: number | null, deployed: number | null): Deadline {
  const after = (months: number | null) => (months === null ? null : addMonths(signature, months));
  return { mission, latestStart: after(start), latestDeployment: after(deployed) };
}
