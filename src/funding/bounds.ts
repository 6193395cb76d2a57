/** How much a case may hold: checked before anything is read of it, so that no input takes the machine with it. */

/** Of a case, or of a line of a batch, in UTF-8: a thousand times an ordinary one. */
export const mostBytes = 1_000_000;
/** Of a name: long enough for any community, short enough for a title. */
export const longestName = 200;

/** Of the note on the first page. */
export const longestNote = 110;
/** Of an amount that a contract states, in euros: well beyond any, and a slip of the keyboard is seen. */
export const largestAmount = 10_000_000;
/** Of what a bank and its books say on a day, in euros, and of what is reserved there. */
export const largestBalance = 1e9;
/** Declared over the five years, one a month. */
export const mostCrisisDays = 60;
/** More than all lines, parts and tiers of the schedules that a contract meets. */
export const mostOverrides = 500;
