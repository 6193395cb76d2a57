/**
 * Keeps of a schedule's file what the functions read: they load before the first cell computes, and the notes,
 * labels, totals and other references are for the workbook. The tests run every example through the result.
 * @param {string} text
 */
export default function leanSchedule(text) {
  const { id, aliases, effect, references, tiers, lines, calendar } = JSON.parse(text);
  const edges = tiers.map((/** @type {{ from: number }} */ { from }) => ({ from }));
  const delays = Object.entries(calendar).map(([mission, { start, deployed }]) => [mission, { start, deployed }]);
  const cited = JSON.stringify(lines);
  const kept = Object.entries(references).filter(([key]) => cited.includes(JSON.stringify(key)));
  return JSON.stringify({
    ...{ id, aliases, effect, tiers: edges, lines },
    references: Object.fromEntries(kept),
    calendar: Object.fromEntries(delays),
  });
}
