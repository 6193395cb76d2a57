/** The sentences that refuse the shape of a case, such as what a row of a table makes of its cells. */
import type { CaseFacts } from "../../../refusal/case-file";
import type { Sentences } from "../../say";
import { or, received } from "../figures";

export const caseSentences: Sentences<CaseFacts> = {
  notAnObject: (it) =>
    `Case received: ${inJson(it.received)}. Give a JSON object, such as {"name": "CPTS du Val", "population": 62000}.`,
  unknownKey: (it) =>
    `Unknown key received: ${inJson(it.key)}${it.path === "" ? "" : ` in "${it.path}"`}. ${accepted(it.accepted)}`,
  missingKey: (it) => `"${it.path}" is missing. Add this key; docs/case-file.md shows a whole case.`,
  wrongType: (it) => `Value received for "${it.path}": ${inJson(it.received)}. Give ${expected(it.expected)}.`,
  overrideTwice: (it) => `"${it.path}" replaces an amount that is replaced above already. Keep one of the two.`,
  listLength: (it) => `${it.length} values received. Give ${it.least} to ${it.most} of them, one a contract year.`,
};

/** As JSON has it. */
function inJson(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (value === null || typeof value === "boolean") return String(value);
  if (value === "") return "an empty text";
  return typeof value === "object" ? "an object" : received(value);
}

function accepted(keys: readonly string[]): string {
  return keys.length === 0 ? "No key is accepted there." : `Keys accepted: ${or(keys)}.`;
}

const typeWords: Readonly<Record<string, string>> = {
  string: "a text",
  boolean: "true or false",
  Object: "an object { … }",
  Array: "a list [ … ]",
};

/** valibot writes a choice as `("core" | "all")`. */
function expected(type: string): string {
  const choices = type.replace(/^\(|\)$/g, "").split(" | ");
  return or(choices.map((choice) => typeWords[choice] ?? choice.replace(/[()]/g, "")));
}
