import type { TerritoryWords } from "../../pane-territory-words";
import { communesNoteSentence } from "../communes";
import { number } from "../figures";
import { territorySentences } from "../refusals/territory";
import { say } from "../../say";
import { spaced } from "./spaced";

export const territoryWords: TerritoryWords = spaced({
  search: {
    label: "Ajouter une commune ou une intercommunalité",
    help: "Nom, code Insee ou code postal ; arrondissements de Paris, Lyon et Marseille compris. Ou collez une liste : « Gex ; Lyon 3e à 50 % ».",
  },
  found: "Communes et intercommunalités trouvées",
  foundCount: (count) => (count === 1 ? "1 proposition." : `${number(count)} propositions.`),
  inhabitants: (count) => `${number(count)} hab.`,
  group: (name, communes) => `${name}, ${communes === 1 ? "1 commune" : `${number(communes)} communes`}`,
  chosen: "Communes du territoire, et part de leurs habitants",
  share: "Part",
  whole: "100 %",
  remove: (name) => `Retirer ${name}`,
  removeAll: "Tout retirer",
  takeSum: (population) => `Prendre la somme des communes : ${number(population)}`,
  note: communesNoteSentence,
  sentence: (problem) => say(problem, territorySentences) ?? "",
  others: (count) => (count === 1 ? "Et 1 autre à corriger." : `Et ${number(count)} autres à corriger.`),
});
