/** A call of every function, whole: what is emptied, enlarged or spoiled in the properties. */

/** A cell, or a range as Excel hands it over. */
type Argument = unknown;

const starts = [
  ["accès", "2020-09-01", "2024-09-01"],
  ["prévention", 44_075, ""],
];
const rates = [
  ["accès", 0.5, 0.6, 0.7, 0.8, 0.9],
  ["prévention", 0.5, 0.6, 0.7, 0.8, 0.9],
];
const tiers = [[2, 2, 3, 3, 3]];
const assumptions = [
  ["base", "mois"],
  ["délai du solde", 3],
  ["retard", 1],
  ["avance SNP", "oui"],
  ["lettre d'intention", 17_500],
  ["date de la lettre d'intention", "2020-01-15"],
];
const contract = ["2020-03-01", starts, rates, tiers];

export const anyCall: Readonly<Record<string, readonly Argument[]>> = {
  TIER: [62_000, "avenant 2"],
  POPULATION: [[["Brest (29)"], [1004]]],
  MISSION: ["parcours", 2, 0.8, "avenant 2"],
  AMOUNT: ["parcours", 2, "fixe", "avenant 2"],
  OPERATING: [2, "avenant 2"],
  TOTAL: [2, 0.8, [["parcours"], ["prévention"]], "accord 2019"],
  REQUIREDRATE: [63_000, "parcours", 2, "avenant 2"],
  SCORE: [
    [[1], [0.5], [0.25]],
    [[30], [20], [10]],
  ],
  INDICATORS: [
    [[5000], [9000], [21_000]],
    [[60], [10], [20]],
    [[80], [300], [12]],
    [[70], [250], [14]],
    [
      [65, 1000, 75, 3000, 80, 5000],
      [100, 3000, 200, 6000, 300, 9000],
      [18, 5000, 15, 10_000, 12, 21_000],
    ],
  ],
  BUDGET: [62_000, 0.8, [["parcours"], ["prévention"]], "accord 2019"],
  SCHEDULE: ["avenant 2", 2],
  MISSIONS: ["avenant 2"],
  CALENDAR: ["2024-03-01", "avenant 2"],
  SOURCE: ["parcours", 2, "fixe", "avenant 2"],
  CEILING: [2026],
  INSTALMENTS: [...contract, 5, "accord 2019", assumptions],
  PRORATA: ["2020-09-01", "2020-03-01", 1, "mois"],
  DUE: [2021, ...contract, "accord 2019", assumptions],
  CASH: [2021, ...contract, "accord 2019", assumptions],
};

/** The place of one cell: an argument, and a row and a column where the argument is a range. */
type Place = readonly [argument: number, row?: number, column?: number];

export function placesOf(values: readonly Argument[]): readonly Place[] {
  return values.flatMap((value, argument): readonly Place[] =>
    Array.isArray(value)
      ? (value as unknown[][]).flatMap((row, index) => row.map((_, column): Place => [argument, index, column]))
      : [[argument]],
  );
}

/** The call with one value in each of some places. */
export function withCells(values: readonly Argument[], places: readonly Place[], cell: unknown): readonly Argument[] {
  const isChosen = (...place: Place) => places.some((one) => place.every((part, index) => part === one[index]));
  return values.map((value, argument) =>
    Array.isArray(value)
      ? (value as unknown[][]).map((row, index) =>
          row.map((own, column) => (isChosen(argument, index, column) ? cell : own)),
        )
      : isChosen(argument)
        ? cell
        : value,
  );
}

export function withArgument(values: readonly Argument[], index: number, given: unknown): readonly Argument[] {
  return values.map((value, argument) => (argument === index ? given : value));
}
