import type { TerritoryWords } from "../../pane-territory-words";
import { say } from "../../say";
import { communesNoteSentence } from "../communes";
import { number } from "../figures";
import { territorySentences } from "../refusals/territory";

export const territoryWords: TerritoryWords = {
  search: {
    label: "Add a commune or an intercommunality",
    help: "Name, Insee code or postcode, arrondissements of Paris, Lyon and Marseille too. Or paste a list: Gex; Lyon 3e = 50%.",
  },
  found: "Communes and intercommunalities found",
  foundCount: (count) => (count === 1 ? "1 suggestion." : `${number(count)} suggestions.`),
  inhabitants: (count) => `${number(count)} inhabitants`,
  group: (name, communes) => `${name}, ${communes === 1 ? "1 commune" : `${number(communes)} communes`}`,
  chosen: "Communes of the territory, and share of their inhabitants",
  share: "Share",
  whole: "100%",
  remove: (name) => `Remove ${name}`,
  removeAll: "Remove all",
  takeSum: (population) => `Take the sum of the communes: ${number(population)}`,
  note: communesNoteSentence,
  sentence: (problem) => say(problem, territorySentences) ?? "",
  others: (count) => (count === 1 ? "And 1 other to correct." : `And ${number(count)} others to correct.`),
};
