import type { MissionId } from "../agreement/lines";

/** What was typed of a mission that is not kept; the switches are those of the access mission. */
interface Typed {
  readonly rate: unknown;
  readonly compensation: boolean;
  readonly earmarked: boolean;
}

/** A mission left out may come back: what was typed of it is remembered, if it can be read. */
export function isRemembered(mission: MissionId, { rate, compensation, earmarked }: Typed): boolean {
  const hasRate = typeof rate === "number" && rate > 0 && rate <= 1;
  const hasSwitch = mission === "access" && !(compensation && earmarked);
  return hasRate || (hasSwitch && (rate === null || rate === 0));
}
