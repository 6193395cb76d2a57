/** The sentences that refuse the shape of a case file: in French alone, as the command line is. */
import type { CaseFacts } from "../../../refusal/case-file";
import type { ChoiceFacts } from "../../../refusal/choices";
import type { Sentences } from "../../say";
import { or, received } from "../figures";

/** A case has a word of its own for the rule that suits. */
type OfCase = CaseFacts & Pick<ChoiceFacts, "neverInForce">;

export const caseSentences: Sentences<OfCase> = {
  notAnObject: (it) =>
    `Cas reçu : ${inJson(it.received)}. Donnez un objet JSON, par exemple {"name": "CPTS du Val", "population": 62000}.`,
  unknownKey: (it) => `Clé reçue : ${inJson(it.key)}${inPath(it.path)}, inconnue. ${accepted(it.accepted)}`,
  missingKey: (it) => `Il manque « ${it.path} ». Ajoutez cette clé ; docs/case-file.md montre un cas complet.`,
  wrongType: (it) => `Valeur reçue pour « ${it.path} » : ${inJson(it.received)}. Donnez ${expected(it.expected)}.`,
  neverInForce: (it) =>
    `Cette règle suit les barèmes en vigueur, et « ${it.schedule} » ne l'a jamais été. Donnez "chosen", ou un barème en vigueur.`,
  overrideTwice: (it) => `« ${it.path} » remplace un montant déjà remplacé plus haut. Gardez l'un des deux.`,
  listLength: (it) => `${it.length} valeurs reçues. Donnez-en de ${it.least} à ${it.most}, une par année de contrat.`,
};

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
