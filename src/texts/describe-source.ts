import type { Cents } from "../agreement/money";
import type { Reference } from "../agreement/schedule-file";
import type { Source } from "../agreement/source";
import type { SourceWords } from "./source-words";

/** How one language writes what a source is made of. */
interface SourceHabits {
  readonly words: SourceWords;
  readonly separator: string;
  readonly euros: (amount: Cents) => string;
  readonly publication: (iso: string) => string;
}

/** One cell of text: the amount, how sure it is, its references, and what to know of it. */
export function describeSource(source: Source, habits: SourceHabits): string {
  const { amount, confidence, references, note } = source;
  const figure = amount === null ? habits.words.unknownAmount : habits.euros(amount);
  const documents = references.map((reference) => describeReference(reference, habits));
  const facts = [describeSuggestion(source, habits), ...documents, note].filter((fact) => fact !== null);
  return [`${figure} (${habits.words.confidence[confidence]})`, ...facts].join(habits.separator);
}

export function describeReference(reference: Reference, { publication }: Pick<SourceHabits, "publication">): string {
  const { title, published, link, document } = reference;
  return [title, published && publication(published), link ?? document].filter(Boolean).join(", ");
}

function describeSuggestion(source: Source, { words, euros }: SourceHabits): string | null {
  if (source.amount !== null || source.suggestion === null) return null;
  const reason = source.suggestionReason === null ? "" : ` (${source.suggestionReason})`;
  return `${words.unverified} ${euros(source.suggestion)}${reason}`;
}
