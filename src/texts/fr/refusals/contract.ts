/** One sentence for each thing that the functions of a contract cannot read. */
import { lineNames, type Names } from "../../../agreement/line-names";
import type { MissionId } from "../../../agreement/lines";
import type { ContractFacts, ContractRange, IndicatorCell, IndicatorRange } from "../../../refusal/contract";
import { asWritten } from "../../figures";
import type { Sentences } from "../../say";
import { date, number, or, received, receivedNumber } from "../figures";

export const contractSentences: Sentences<ContractFacts> = {
  contractYear: (it) =>
    `Année de contrat reçue : ${received(asWritten(it.received))}. Donnez un nombre entier, de 1 à 5.`,
  period: (it) =>
    `Période reçue : ${received(asWritten(it.received))}. Donnez une année civile (2024), un exercice qui ne finit pas en décembre ("2024-2025"), ou un mois : "2024-03", ou l'une de ses dates.`,
  financialYearIsCivil: (it) =>
    `Période reçue : ${received(it.received)}. L'exercice de ce contrat finit en décembre : donnez ${or(it.years)}, ou l'hypothèse « fin de l'exercice », par exemple 6 pour juin.`,
  periodOutside: (it) =>
    `Période reçue : ${received(asWritten(it.received))}. Le contrat va du ${date(it.from)} au ${date(it.to)}, et son dernier versement est attendu le ${date(it.lastPayment)} : donnez une période de ces années-là.`,
  columns: (it) =>
    `${ranges[it.range]} : ${it.count} colonnes reçues. Donnez-en ${it.most} au plus : ${columns[it.range]}.`,
  rows: (it) => `${ranges[it.range]} : ${it.count} lignes remplies reçues. Donnez-en ${it.most} au plus.`,
  rateEmpty: (it) =>
    `${mission(it.mission)}, année ${it.year} : taux reçu 0 ou une cellule vide, qu'Excel ne distingue pas toujours. Donnez le taux de chaque année, une plage plus étroite (le dernier taux vaut ensuite), ou « nul » pour zéro.`,
  assumptionEmpty: (it) =>
    `${quoted(it.assumption)} : 0 ou une cellule vide reçue, qu'Excel ne distingue pas toujours. Retirez la ligne pour la valeur habituelle (${it.usual}), ou donnez « aucun » pour zéro.`,
  tiersCount: (it) =>
    `${number(it.count)} tailles reçues. Donnez-en une, ou une par année de contrat, ${it.most} au plus.`,
  missionTwice: (it) =>
    `${ranges[it.range]} : ${mission(it.mission)} y est deux fois. Gardez une seule ligne par mission.`,
  rateMissing: (it) =>
    `Aucun taux pour ${mission(it.mission)}. Ajoutez sa ligne à la plage des taux, ou donnez un seul taux pour toutes les missions.`,
  assumption: (it) =>
    `Hypothèse reçue : ${received(it.received)}, inconnue. ${meant(it.nearest)}Hypothèses admises : ${or(it.accepted.map(quoted))}.`,
  assumptionTwice: (it) =>
    `${quoted(it.assumption)} est deux fois dans la plage des hypothèses. Gardez l'une des deux lignes.`,
  indicatorsEmpty: () =>
    "Aucune valeur reçue. Donnez en euros ce que chaque indicateur rapporte au plus, d'après le contrat.",
  indicatorCell: (it) =>
    `${cells[it.what]} de l'indicateur n° ${it.position} : ${receivedNumber(it.received)}. Donnez un nombre${it.what === "value" || it.what === "earned" ? " d'euros, plus grand que 0" : ", ou « nul » pour zéro"}, 1 milliard au plus.`,
  indicatorRows: (it) =>
    `${indicatorRanges[it.range]} : ${number(it.count)} pour ${number(it.values)} valeurs. Donnez autant de lignes que de valeurs (1 000 au plus).`,
  indicatorEnds: (it) =>
    `Indicateur n° ${it.position} : la cible est égale à la référence, ${number(it.target)}. Changez l'une, ou donnez un palier.`,
  indicatorStep: (it) =>
    `Indicateur n° ${it.position} : un palier rapporterait ${number(it.earned)}, plus que la valeur, ${number(it.value)}. Corrigez l'un ou l'autre.`,
  option: (it) => `${quoted(it.assumption)} a reçu ${received(it.received)}. Donnez ${or(it.accepted.map(quoted))}.`,
};

const ranges: Readonly<Record<ContractRange, string>> = {
  starts: "Plage des démarrages",
  rates: "Plage des taux",
  assumptions: "Plage des hypothèses",
  steps: "Plage des paliers",
};

const columns: Readonly<Record<ContractRange, string>> = {
  starts: "mission, démarrage, arrêt",
  rates: "mission, puis un taux par année de contrat",
  assumptions: "nom, valeur",
  steps: "à partir de quel résultat, euros rapportés, de une à trois fois",
};

const indicatorRanges: Readonly<Record<IndicatorRange, string>> = {
  references: "Références",
  targets: "Cibles",
  achieved: "Réalisés",
  steps: "Paliers",
};

const cells: Readonly<Record<IndicatorCell, string>> = {
  value: "Valeur",
  reference: "Référence",
  target: "Cible",
  achieved: "Réalisé",
  at: "Palier",
  earned: "Euros d'un palier",
};

const quoted = ({ fr }: Names): string => `« ${fr} »`;
const mission = (id: MissionId): string => quoted(lineNames[id]);

function meant(nearest: readonly Names[]): string {
  return nearest.length === 0 ? "" : `Vouliez-vous dire ${or(nearest.map(quoted))} ? `;
}
