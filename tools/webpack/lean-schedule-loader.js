/**
 * Keeps of a schedule's file what the functions read before the first cell computes: names, dates, amounts and delays.
 * Sources are for SOURCE, which loads on demand, and the rest for the workbook. The tests run every example through the
 * result.
 * @param {string} text
 */
export default function leanSchedule(text) {
  const { id, aliases, effect, tiers, lines, calendar } = JSON.parse(text);
  const edges = tiers.map((/** @type {{ from: number }} */ { from }) => ({ from }));
  const delays = Object.entries(calendar).map(([mission, { start, deployed }]) => [mission, { start, deployed }]);
  const amounts = (/** @type {Line} */ { line, parts, total }) => ({
    line,
    parts: Object.fromEntries(Object.entries(parts).map(([part, row]) => [part, amountsOf(row)])),
    total: amountsOf(total),
  });
  return JSON.stringify({
    ...{ id, aliases, effect, tiers: edges, lines: lines.map(amounts) },
    calendar: Object.fromEntries(delays),
  });
}

/**
 * @typedef {{ amounts: unknown, suggestions?: unknown }} Row
 * @typedef {{ line: string, parts: Record<string, Row>, total: Row }} Line
 */

/** @param {Row} row */
function amountsOf({ amounts, suggestions }) {
  return { amounts, suggestions };
}
