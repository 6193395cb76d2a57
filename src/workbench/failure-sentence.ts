import { Refused } from "../refusal/refused";
import type { Language } from "../texts/language";
import type { WorkbenchWords } from "../texts/workbench-words";

/** Whatever stopped what was asked of the page: a refusal of the grid or of a file, or a fault. */
export async function failureSentence(error: unknown, language: Language, words: WorkbenchWords): Promise<string> {
  if (isMissingPart(error)) return words.cannotLoad;
  if (!(error instanceof Refused)) return faultSentence(error, words);
  const refusal = await import(/* webpackChunkName: "pane" */ "./refusal-sentence").then(({ refusalSentence }) =>
    refusalSentence(error, language, words.opening),
  );
  return refusal ?? faultSentence(error, words);
}

/** A part of the page that could not be loaded, or a fault that nobody foresaw. */
export function faultSentence(error: unknown, words: WorkbenchWords): string {
  if (isMissingPart(error)) return words.cannotLoad;
  return words.unexpected(error instanceof Error ? error.message : String(error));
}

function isMissingPart(error: unknown): boolean {
  return error instanceof Error && error.name === "ChunkLoadError";
}
