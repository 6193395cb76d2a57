/** Whatever a cell may hand over, each function has a value or an error of Excel with its sentence, and throws nothing. */
import fc from "fast-check";
import { call, type CallAnswer } from "../../src/library/call";

/** Right values are mixed in, so that what is wrong reaches each argument in its turn. */
const right = fc.constantFrom<unknown>(
  ...[62000, 2, 1, 0.85, "accès", "Parcours", "crise", "AV2", "UNCAM2019", "2024-03-01", 45352, "variable", 2026],
  ...[[["accès"], ["prévention"]], [[0.5], [1]], [[0.5, 0.5]], "socle", null, ""],
  ...[[["accès", "2024-09-01", ""]], [["accès", 0.5, 0.7]], [["base", "mois"]], [["retard", 3]], 2025, "2025-03"],
);
const wild = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withNullPrototype: true,
  withSparseArray: true,
  withTypedArray: true,
  stringUnit: "grapheme",
});
const oddFigures = fc.constantFrom(NaN, Infinity, -Infinity, -0, 1e308, 5e-324, 2 ** 53, -1, 85, 1.5);
/** Left as long as it came: shrinking it letter by letter would take minutes. */
const longText = fc.noShrink(fc.string({ unit: "grapheme", minLength: 300, maxLength: 2_000 }));
const argument = fc.oneof({ weight: 4, arbitrary: right }, wild, oddFigures, fc.double(), longText, fc.string());

const isError = (error: unknown) => error === "#VALUE!" || error === "#N/A";

function isSentence(message: unknown): boolean {
  return typeof message === "string" && message.length > 20 && message.length <= 1000 && !/[\n\r]/.test(message);
}

function isCell(cell: unknown): boolean {
  if (typeof cell === "number") return Number.isFinite(cell);
  return typeof cell === "string" || isFailure(cell);
}

function isFailure(answer: unknown): boolean {
  const { error, message } = answer as { error?: unknown; message?: unknown };
  return isError(error) && isSentence(message);
}

function isAnswer(answer: CallAnswer): boolean {
  if ("error" in answer) return isFailure(answer);
  const { value } = answer;
  return Array.isArray(value) ? value.length > 0 && value.flat().every(isCell) : isCell(value);
}

test.each([
  ["TIER", 2],
  ["MISSION", 4],
  ["AMOUNT", 4],
  ["OPERATING", 2],
  ["TOTAL", 4],
  ["REQUIREDRATE", 4],
  ["SCORE", 2],
  ["INDICATORS", 5],
  ["BUDGET", 4],
  ["SCHEDULE", 2],
  ["MISSIONS", 1],
  ["CALENDAR", 2],
  ["SOURCE", 4],
  ["CEILING", 1],
  ["INSTALMENTS", 7],
  ["PRORATA", 4],
  ["DUE", 7],
  ["CASH", 7],
])("%s answers any %i arguments", async (name, most) => {
  const values = fc.array(argument, { maxLength: most });
  await fc.assert(
    fc.asyncProperty(values, async (list) => isAnswer(await call(name, list))),
    { numRuns: 1_000 },
  );
});
