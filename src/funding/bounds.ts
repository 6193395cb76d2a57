/** How much a case may hold: checked before anything is read of it, so that no input takes the machine with it. */

/** Of a case, or of a line of a batch, in UTF-8: a thousand times an ordinary one. */
export const mostBytes = 1_000_000;
/** Of a name: long enough for any community, short enough for a title. */
export const longestName = 200;

/** Of the note on the first page. */
export const longestNote = 110;
/** Declared over the five years, one a month. */
export const mostCrisisDays = 60;
/** More than all lines, parts and tiers of the schedules that a contract meets. */
export const mostOverrides = 500;
