import type { Cents } from "../agreement/money";
import type { Reference } from "../agreement/schedule-file";
import type { Source } from "../agreement/source";
import type { TableWords } from "./table-words";

/** One cell of text: the amount, how sure it is, its references, and what to know of it. */
export function describeSource(source: Source, words: TableWords, euros: (amount: Cents) => string): string {
  const { amount, confidence, references, note } = source;
  const figure = amount === null ? words.unknownAmount : euros(amount);
  const facts = [describeSuggestion(source, words, euros), ...references.map(describeReference), note];
  return [`${figure} (${words.confidence[confidence]})`, ...facts.filter((fact) => fact !== null)].join(" ; ");
}

export function describeReference({ title, published, link, document }: Reference): string {
  return [title, published, link ?? document].filter(Boolean).join(", ");
}

function describeSuggestion(source: Source, words: TableWords, euros: (amount: Cents) => string): string | null {
  if (source.amount !== null || source.suggestion === null) return null;
  const reason = source.suggestionReason === null ? "" : ` (${source.suggestionReason})`;
  return `${words.unverified} ${euros(source.suggestion)}${reason}`;
}
