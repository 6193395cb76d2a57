/** What the functions of a contract say in French: their table, and one sentence for what they cannot read. */
import { lineNames, type Names } from "../../agreement/line-names";
import type { MissionId } from "../../agreement/lines";
import {
  assumptionIds,
  assumptionNames,
  assumptionOptions,
  type AssumptionId,
} from "../../funding/time/assumption-names";
import type { ContractProblem, ContractRange } from "../../funding/time/contract-problem";
import type { ContractWords } from "../contract-words";
import { asWritten } from "../figures";
import { date, noBreak, or, received } from "./figures";
import { sentence as refusalSentence } from "./refusals";
import { kindWords, natureWords } from "./workbook/common";

export const contractWords: ContractWords = {
  date: "Date",
  line: "Ligne",
  part: "Part",
  contractYear: "Année",
  kind: "Nature",
  amount: "Montant",
  certainty: "Certitude",
  reason: "Motif",
  kinds: kindWords,
  secured: natureWords.secured,
  atRisk: natureWords.atRisk,
};

export function contractSentence(problem: ContractProblem): string {
  return noBreak(words(problem));
}

function words(problem: ContractProblem): string {
  switch (problem.kind) {
    case "contractYear":
      return `Année de contrat reçue : ${received(asWritten(problem.received))}. Donnez un nombre entier, de 1 à 5.`;
    case "period":
      return `Période reçue : ${received(asWritten(problem.received))}. Donnez une année civile (2024), ou un mois : "2024-03", ou l'une de ses dates.`;
    case "columns":
      return `${ranges[problem.range]} : ${problem.count} colonnes reçues. Donnez-en ${problem.most} au plus : ${columns[problem.range]}.`;
    case "rows":
      return `${ranges[problem.range]} : ${problem.count} lignes remplies reçues. Donnez-en ${problem.most} au plus.`;
    case "rateEmpty":
      return `${mission(problem.mission)}, année ${problem.year} : taux reçu 0 ou une cellule vide, qu'Excel ne distingue pas toujours. Donnez le taux de chaque année, une plage plus étroite (le dernier taux vaut ensuite), ou « nul » pour zéro.`;
    case "assumptionEmpty":
      return `${assumption(problem.assumption)} : 0 ou une cellule vide reçue, qu'Excel ne distingue pas toujours. Retirez la ligne pour la valeur habituelle (${problem.usual}), ou donnez « aucun » pour zéro.`;
    case "tiersCount":
      return `${problem.count} tailles reçues. Donnez-en une, ou une par année de contrat, ${problem.most} au plus.`;
    case "missionTwice":
      return `${ranges[problem.range]} : ${mission(problem.mission)} y est deux fois. Gardez une seule ligne par mission.`;
    case "rateMissing":
      return `Aucun taux pour ${mission(problem.mission)}. Ajoutez sa ligne à la plage des taux, ou donnez un seul taux pour toutes les missions.`;
    case "stopBeforeStart":
      return `${mission(problem.mission)} : arrêt reçu le ${date(problem.stop)}, pour un démarrage le ${date(problem.start)}. Donnez une date après le démarrage.`;
    case "assumption":
      return `Hypothèse reçue : ${received(problem.received)}, inconnue. ${meant(problem.nearest)}Hypothèses admises : ${or(assumptionIds.map(assumption))}.`;
    case "assumptionTwice":
      return `${assumption(problem.assumption)} est deux fois dans la plage des hypothèses. Gardez l'une des deux lignes.`;
    case "option":
      return `${assumption(problem.assumption)} a reçu ${received(problem.received)}. Donnez ${or(problem.accepted.map(quoted))}.`;
    case "afterContract":
      return `Aide datée du ${date(problem.day)}, or le contrat finit avant le ${date(problem.end)}. Donnez une date plus tôt.`;
    case "neverInForce":
      return `La règle « ${ruleName(problem.rule)} » suit les barèmes en vigueur, et « ${problem.schedule} » ne l'a jamais été. Retirez cette règle, ou donnez un barème en vigueur.`;
    case "refused":
      return `${quoted(problem.about)} : ${refusalSentence(problem.refusal)}`;
  }
}

const ranges: Readonly<Record<ContractRange, string>> = {
  starts: "Plage des démarrages",
  rates: "Plage des taux",
  assumptions: "Plage des hypothèses",
};

const columns: Readonly<Record<ContractRange, string>> = {
  starts: "mission, démarrage, arrêt",
  rates: "mission, puis un taux par année de contrat",
  assumptions: "nom, valeur",
};

const quoted = ({ fr }: Names): string => `« ${fr} »`;
const mission = (id: MissionId): string => quoted(lineNames[id]);
const assumption = (id: AssumptionId): string => quoted(assumptionNames[id]);

function meant(nearest: readonly AssumptionId[]): string {
  return nearest.length === 0 ? "" : `Vouliez-vous dire ${or(nearest.map(assumption))} ? `;
}

function ruleName(rule: string): string {
  return assumptionOptions.scheduleRule.find(({ value }) => value === rule)?.names.fr ?? rule;
}
