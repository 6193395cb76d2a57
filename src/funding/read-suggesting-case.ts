import type { Day } from "../agreement/day";
import type { CaseFile } from "./case-file";
import type { Choices } from "./choices";
import { withSuggestions } from "./missing-amounts";
import { readCase } from "./read-case";

/**
 * The choices of a case file, with the suggestions that it takes: what they are depends on the five years, which
 * `readCase` alone need not compute.
 * @throws Refused
 */
export function readSuggestingCase(json: unknown, today: Day): Choices {
  const choices = readCase(json, today);
  const { suggestions = false } = json as CaseFile;
  return suggestions ? withSuggestions(choices) : choices;
}
