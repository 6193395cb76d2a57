/** The lines and parts of a schedule: the closed sets that everything else is keyed by. */

export const lineIds = [
  "operating",
  "intent",
  "access",
  "pathways",
  "prevention",
  "crisis",
  "quality",
  "support",
  "envelope",
] as const;
export type LineId = (typeof lineIds)[number];

/** `envelope` stands for all missions together, where a proposal gives one amount for them. */
export type MissionId = Exclude<LineId, "operating" | "intent">;

/** Those that count in the yearly maximum of their line come first. */
export const partIds = ["fixed", "variable", "compensation", "earmarked", "plan", "crisis", "update"] as const;
export type PartId = (typeof partIds)[number];

/** What AMOUNT and SOURCE can be asked for: a part, or the published total of the line. */
export type PartOrTotal = PartId | "total";

export function isMission(line: LineId): line is MissionId {
  return line !== "operating" && line !== "intent";
}

/**
 * Whether the part adds to the yearly maximum of its line. The yearly update of the crisis plan does not:
 * it takes the place of the first drafting in the following years.
 */
export function countsInTotal(part: PartId): boolean {
  return part !== "update";
}
