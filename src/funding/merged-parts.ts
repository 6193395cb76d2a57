/**
 * Under avenant 2 the access mission has two parts, and its fixed part holds what 2019 called the compensation and the
 * earmarked envelope (dossier §5.3b). Cases and workbooks of before give them apart: they add to the fixed part typed.
 */
import type { PartOrTotal } from "../agreement/lines";
import { sum, type Cents } from "../agreement/money";
import type { Schedule } from "../agreement/schedule";
import type { Override } from "./choices";

const partsOfFixed: ReadonlySet<PartOrTotal> = new Set(["compensation", "earmarked"]);

/** Whether a schedule holds the part within its fixed part, and no longer apart. */
export function isWithinFixed({ line, part }: Pick<Override, "line" | "part">, { lines }: Schedule): boolean {
  const parts = lines.get(line)?.parts;
  return part !== "total" && partsOfFixed.has(part) && parts?.fixed !== undefined && parts[part] === undefined;
}

/** Whether a schedule holds the envelope of unscheduled care within the fixed part of the access mission. */
export function isEnvelopeWithinFixed(schedule: Schedule): boolean {
  return isWithinFixed({ line: "access", part: "earmarked" }, schedule);
}

/** The amounts with those of before added to their fixed part. Without a fixed part typed they are part of the published one. */
export function addedToFixed(overrides: readonly Override[], schedule: Schedule): readonly Override[] {
  const within = overrides.filter((one) => isWithinFixed(one, schedule));
  const apart = overrides.filter((one) => !within.includes(one));
  return apart.map((one) => (one.part === "fixed" ? { ...one, amount: plusThose(within, one) } : one));
}

function plusThose(within: readonly Override[], { line, tier, amount }: Override): Cents {
  const own = within.filter((one) => one.line === line && one.tier === tier);
  return sum([amount, ...own.map((one) => one.amount)]);
}
