/** What a row of a closed year is. */
import type { Names } from "./line-names";
import { partIds } from "./lines";
import { partNames } from "./part-names";

/**
 * A part, an aid paid once (of the operating grant, or of the intent), or, within the fixed part of access to care, what
 * serves unscheduled care alone.
 */
export const closedParts = [...partIds, "total", "aid", "tied"] as const;
export type ClosedPart = (typeof closedParts)[number];

/** What people call each of them. */
export const closedPartNames: Readonly<Record<ClosedPart, Names>> = {
  ...partNames,
  aid: { fr: "Aide", en: "Aid", also: [] },
  tied: { fr: "Dont réservé aux SNP", en: "Earmarked within", also: ["Dont réservé aux soins non programmés"] },
};
