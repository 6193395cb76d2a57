/** Examples of what the indicators of a mission earn: proportional, by steps, all or nothing, falling, not measured. */
import { badArgument, euros, words, type Example } from "./example";

const of = (column: string, cells: readonly (string | number)[]) => ({
  at: `${column}2:${column}${cells.length + 1}`,
  cells: cells.map((cell) => [cell]),
});
const values = { at: "B2:B4", cells: [[euros(5000)], [euros(9000)], [euros(21000)]] };
const steps = {
  at: "F2:K4",
  cells: [
    ["", "", "", "", "", ""],
    [100, 3000, 200, 6000, 300, 9000],
    ["", "", "", "", "", ""],
  ],
};

export const indicators: readonly Example[] = [
  {
    arguments: [values, of("C", [60, 0, 20]), of("D", [80, 300, 12]), of("E", [70, 250, 14]), steps],
    result: { table: [[euros(2500)], [euros(6000)], [euros(15750)]], headless: true },
  },
  {
    arguments: [values, of("C", [60, 0, 20]), of("D", [80, 300, 12]), of("E", [70, "", 14])],
    result: { table: [[euros(2500)], [""], [euros(15750)]], headless: true },
  },
  {
    arguments: [values, of("C", [60, 0, 20]), of("D", [80, 300, 20]), of("E", [70, 250, 14])],
    result: badArgument(
      "Indicateur n° 3 : la cible est égale à la référence, 20. Changez l'une, ou donnez un palier.",
      "Indicator 3: the target equals the reference, 20. Change one, or give a step.",
    ),
  },
  {
    arguments: [
      values,
      of("C", [60, 0, 20]),
      of("D", [80, 300, 12]),
      { at: "E2:E4", cells: [[70], [words("bon", "good")], [14]] },
    ],
    result: badArgument(
      "Réalisé de l'indicateur n° 2 : « bon ». Donnez un nombre, ou « nul » pour zéro, 1 milliard au plus.",
      'Result of indicator 2: "good". Give a number, or "nil" for zero, 1 billion at most.',
    ),
  },
];
