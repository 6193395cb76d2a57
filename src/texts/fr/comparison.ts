/** What a comparison of variants says, in the terminal and on its page. */
import { lineNames } from "../../agreement/line-names";
import { isMission } from "../../agreement/lines";
import { toFrench } from "../../agreement/day";
import type { Variant } from "../../funding/comparison/variant";
import { rateOfYear } from "../../funding/time/running";
import { noBreak, number, received } from "./figures";
import { statusWords } from "./workbook/common";

export const comparisonTexts = {
  sheet: "Comparaison",
  purpose: "Des variantes côte à côte : par ligne, par année, ce qui arrive en banque et ce qui est dépensé.",
  help: noBreak("Au taux de chaque variante. Une différence est celle d'une variante, moins la première."),
  choices: "Ce que disent les variantes",
  what: "Choix",
  line: "Ligne, une année",
  year: "Année de contrat",
  cash: "Encaissé dans l'exercice",
  charges: "Charges de l'exercice",
  balances: "Solde de l'exercice, charges payées",
  total: "Total",
  knownPart: "dont connu",
  unknown: "inconnu",
  difference: (name: string) => `${name}, moins la première`,
  contractYear: (year: number) => `Année ${year}`,
  warnings: "À savoir",
  tooFew: (count: number) =>
    `${number(count)} variante reçue avec --compare. Donnez de 2 à 4 cas : --compare A.json --compare B.json.`,
  tooMany: (count: number) => `${number(count)} variantes reçues avec --compare. Donnez-en de 2 à 4.`,
  alone: (option: string) => `L'option ${option} n'a pas de sens avec --compare : mettez ce choix dans un des cas.`,
  sameName: (name: string) => `Deux variantes s'appellent ${received(name)}. Renommez un des fichiers.`,
  compared: ({ name, status }: Variant, schedule: string) =>
    noBreak(
      `« ${name} » suit « ${schedule} » (${statusWords[status]}). Une ligne que ce barème ne dit pas est inconnue, et non nulle ; rien n'y est dû par la loi.`,
    ),
} as const;

type Choice = readonly [label: string, of: (variant: Variant) => string];

/** What tells one variant from another, a row each. */
export const comparedChoices: readonly Choice[] = [
  ["Barème", ({ funding }) => funding.choices.schedule.file.name],
  ["Rôle", ({ role, status }) => (role === "contract" ? "du contrat" : `comparé (${statusWords[status]})`)],
  ["Taille", (variant) => tiersSaid(variant)],
  [
    "Signature",
    ({ funding }) => (funding.choices.signature === null ? "non dite" : toFrench(funding.choices.signature)),
  ],
  [
    "Missions",
    (variant) =>
      missionsKept(variant)
        .map((mission) => lineNames[mission].fr)
        .join(", "),
  ],
  ["Taux d'atteinte", (variant) => ratesSaid(variant)],
  ["Retard du solde", ({ funding }) => monthsSaid(funding.choices.time.balanceDelay)],
];

/** From one year to the next, where they are not all the same. */
function tiersSaid({ contract, funding }: Variant): string {
  const tiers = contract?.years.map(({ tier }) => tier) ?? [funding.tier];
  return joinedIfApart(tiers.map(String));
}

function joinedIfApart(values: readonly string[]): string {
  return new Set(values).size === 1 ? (values[0] ?? "") : values.join(" / ");
}

function missionsKept({ funding }: Variant) {
  const { missions, schedule } = funding.choices;
  return [...missions].flatMap(([mission, { isKept }]) => (isKept && schedule.lines.has(mission) ? [mission] : []));
}

function ratesSaid(variant: Variant): string {
  const { contract, funding } = variant;
  const said = missionsKept(variant).flatMap((mission) => {
    if (mission === "crisis" || !isMission(mission)) return [];
    const rates = contract?.years.map(({ year }) => rateOfYear(mission, year, funding.choices)) ?? [
      funding.choices.missions.get(mission)?.rate ?? 0,
    ];
    return [`${lineNames[mission].fr} ${joinedIfApart(rates.map((rate) => `${number(rate * 100)} %`))}`];
  });
  return noBreak(said.join(", "));
}

function monthsSaid(months: number): string {
  return months === 0 ? "aucun" : `${number(months)} mois`;
}
