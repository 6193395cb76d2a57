/** The sentences that refuse a case file or a choice of the command line. */
import type { CaseProblem } from "../../funding/case-problem";
import { date, noBreak, or, received, receivedNumber } from "./figures";
import { sentence as refusalSentence } from "./refusals";

export function caseSentence(problem: CaseProblem): string {
  return noBreak(words(problem));
}

function words(problem: CaseProblem): string {
  switch (problem.kind) {
    case "notAnObject":
      return `Cas reçu : ${inJson(problem.received)}. Donnez un objet JSON, par exemple {"name": "CPTS du Val", "population": 62000}.`;
    case "unknownKey":
      return `Clé reçue : ${inJson(problem.key)}${inPath(problem.path)}, inconnue. ${accepted(problem.accepted)}`;
    case "missingKey":
      return `Il manque « ${problem.path} ». Ajoutez cette clé ; docs/case-file.md montre un cas complet.`;
    case "wrongType":
      return `Valeur reçue pour « ${problem.path} » : ${inJson(problem.received)}. Donnez ${expected(problem.expected)}.`;
    case "textTooLong":
      if (problem.path === "name")
        return `Nom reçu : ${problem.length} caractères. Donnez un nom de ${problem.most} caractères au plus.`;
      return `« ${problem.path} » : ${problem.length} caractères reçus. Donnez-en ${problem.most} au plus.`;
    case "overrideTwice":
      return `« ${problem.path} » remplace un montant déjà remplacé plus haut. Gardez l'un des deux.`;
    case "listLength":
      return `« ${problem.path} » : ${problem.length} valeurs reçues. Donnez-en de ${problem.least} à ${problem.most}, une par année de contrat.`;
    case "stopBeforeStart":
      return `« ${problem.path} » : arrêt reçu le ${date(problem.stop)}, pour une mission démarrée le ${date(problem.start)}. Donnez une date après son démarrage.`;
    case "beforeSignature":
      return `« ${problem.path} » : date reçue le ${date(problem.day)}, avant la signature du ${date(problem.signature)}. Donnez un jour à partir de la signature.`;
    case "bankBalance":
      return `« ${problem.path} » : montant reçu : ${receivedNumber(problem.received)}. Donnez un nombre d'euros, de -1 milliard à 1 milliard ; négatif si le compte est à découvert.`;
    case "afterContract":
      return `« ${problem.path} » : date reçue le ${date(problem.day)}, or le contrat finit avant le ${date(problem.end)}. Donnez une date plus tôt.`;
    case "neverInForce":
      return `« ${problem.path} » : « ${problem.rule} » suit les barèmes en vigueur, et « ${problem.schedule} » ne l'a jamais été. Donnez "chosen", ou un barème en vigueur.`;
    case "refused":
      // A refusal names itself what a case holds at its top, but for a list.
      return problem.path.includes(".") || problem.refusal.kind === "tooMany"
        ? `« ${problem.path} » : ${refusalSentence(problem.refusal)}`
        : refusalSentence(problem.refusal);
  }
}

/** As JSON has it: a case file knows neither cells nor ranges. */
function inJson(value: unknown): string {
  if (Array.isArray(value)) return "une liste";
  if (value === null || typeof value === "boolean") return String(value);
  if (value === "") return "un texte vide";
  return typeof value === "object" ? "un objet" : received(value);
}

function accepted(keys: readonly string[]): string {
  return keys.length === 0 ? "Aucune clé n'y est admise." : `Clés admises : ${or(keys)}.`;
}

function inPath(path: string): string {
  return path === "" ? "" : ` dans « ${path} »`;
}

const typeWords: Readonly<Record<string, string>> = {
  string: "un texte",
  boolean: "true ou false",
  Object: "un objet { … }",
  Array: "une liste [ … ]",
};

/** valibot writes a choice as `("core" | "all")`. */
function expected(type: string): string {
  const choices = type.replace(/^\(|\)$/g, "").split(" | ");
  return or(choices.map((choice) => typeWords[choice] ?? choice.replace(/[()]/g, "")));
}
