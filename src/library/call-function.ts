import { libraryTexts } from "../texts/fr/library";
import { call, type CallError } from "./call";
import { groundsOfCall } from "./function-reads";
import { shownIn } from "./shown-in";
import type { Told } from "./told";

/**
 * The answer of a function of the add-in, by the name that formulas give it; or its error and its sentence, as Excel shows them.
 * @param values its arguments: a range is a list of rows, an argument left out is null
 */
export async function callFunction(name: string, values: readonly unknown[]): Promise<Told<unknown> | CallError> {
  const answer = await call(name, values);
  if ("error" in answer) return answer;
  const id = name.toUpperCase().replace(/^CPTS\./, "");
  return { value: answer.value, sentence: sentenceOf(id, answer.value), ...groundsOfCall(id, values) };
}

function sentenceOf(id: string, value: unknown): string {
  if (id === "SOURCE") return String(value);
  const shown = Array.isArray(value) ? libraryTexts.table(value.length) : shownIn(id, value);
  return libraryTexts.answer(id, shown);
}
