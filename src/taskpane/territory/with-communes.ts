import { listOf, type Territory } from "../../territory/territory";
import { sourceOfCommunes } from "../../texts/fr/communes";
import type { Language } from "../../texts/language";
import { parseCount } from "../../typed-figure/typed-figure";
import { communesIn } from "../form/case-of-form";
import { textIn, type FormState } from "../form/form-state";
import { writeCount } from "../form/write-figure";

/**
 * The fields that a territory changes: its communes, and the population, unless another figure was typed, which is the
 * contract's and prevails.
 * @param territory null: no communes any more
 */
export function withCommunes(form: FormState, territory: Territory | null, language: Language) {
  const before = communesIn(form)?.population ?? null;
  const typed = parseCount(textIn(form, "population"), language);
  const isFree = typed === null || typed === before;
  return {
    communes: territory === null ? "" : JSON.stringify(summed(territory)),
    population: isFree ? writeCount(territory?.population, language) : textIn(form, "population"),
  };
}

/** As a case that was read keeps it: its workbook is French. */
function summed(territory: Territory): object {
  return { list: listOf(territory), population: territory.population, source: sourceOfCommunes(territory) };
}
