import type { Day } from "../agreement/day";
import { libraryTexts as texts } from "../texts/fr/library";
import { statusOn } from "../texts/fr/schedule-status";
import { call, type CallError } from "./call";
import { readsOfCall } from "./function-reads";
import { refuseRequest } from "./refusal";
import { shownIn } from "./shown-in";
import type { Told } from "./told";

export interface FunctionAnswer extends Told<unknown> {
  /** A table as the cells of a French Excel show it, its dates as dates and its amounts in euros; absent of a single value. */
  readonly shown?: readonly (readonly string[])[];
}

/**
 * The answer of a function of the add-in, by the name that formulas give it; or its error and its sentence, as Excel shows them.
 * @param values its arguments: a range is a list of rows, an argument left out is null
 * @param day on which to say whether the schedules that it read are in force
 * @throws Refused what is no name, or no list
 */
export async function callFunctionOn(name: unknown, values: unknown, day: Day): Promise<FunctionAnswer | CallError> {
  if (typeof name !== "string") refuseRequest(texts.notAName(name));
  if (!Array.isArray(values)) refuseRequest(texts.notAList(values));
  const answer = await call(name, values);
  if ("error" in answer) return answer;
  const id = name.toUpperCase().replace(/^CPTS\./, "");
  const { grounds, schedules } = readsOfCall(id, values);
  const read = schedules.map((schedule) => [schedule.file.name, statusOn(schedule, day)] as const);
  const said = [sentenceOf(id, answer.value), ...(read.length > 0 ? [texts.readIn(read)] : [])];
  return { value: answer.value, sentence: said.join(" "), ...tableShown(id, answer.value), ...grounds };
}

function sentenceOf(id: string, value: unknown): string {
  if (id === "SOURCE") return `${String(value)}.`;
  return texts.answer(id, Array.isArray(value) ? texts.table(value.length) : shownIn(id, value));
}

function tableShown(id: string, value: unknown): Pick<FunctionAnswer, "shown"> {
  if (!Array.isArray(value)) return {};
  const rows = value as readonly (readonly unknown[])[];
  return { shown: rows.map((row) => row.map((one, column) => shownIn(id, one, column))) };
}
