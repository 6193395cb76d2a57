/** The list of functions: Excel's own description of them, and an example that the tests execute. */
import type { Day } from "../../agreement/day";
import { scheduleInForce, spelledSchedules } from "../../agreement/find-schedule";
import { examples } from "../../functions/examples";
import { isFailure, type Example } from "../../functions/examples/example";
import type { FunctionMetadata } from "../../functions/metadata/metadata";
import { formula } from "../../help/formula";
import { commas, semicolons, type Separators } from "../../help/separators";
import type { Language } from "../../texts/language";
import { readMetadata } from "./read-metadata";

export interface ListedFunction {
  readonly known: FunctionMetadata;
  /** The example as the user would type it. */
  readonly shown: string;
  /** The same as Excel takes it from a program. */
  readonly formula: string;
  /** The schedule that it names, and the one in force, where they are not the same. */
  readonly past: { readonly schedule: string; readonly inForce: string } | null;
}

const ownSeparators = { fr: semicolons, en: commas };

export async function loadFunctions(language: Language, today: Day): Promise<readonly ListedFunction[]> {
  const { functions } = await readMetadata(language);
  return functions.flatMap((known) => {
    const shown = exampleShown(known.id, language, today);
    return shown === null ? [] : [{ known, ...shown }];
  });
}

/** @param today the example of a schedule in force that day comes before any other */
export function exampleShown(id: string, language: Language, today: Day): Omit<ListedFunction, "known"> | null {
  const right = (examples[id] ?? []).filter(({ result }) => !isFailure(result));
  const example = right.find((one) => pastOf(one, today) === null) ?? right[0];
  if (example === undefined) return null;
  const write = (separators: Separators) => formula(id, example, language, separators);
  return { shown: write(ownSeparators[language]), formula: write(commas), past: pastOf(example, today) };
}

function pastOf({ arguments: given }: Example, today: Day): ListedFunction["past"] {
  const current = scheduleInForce(today);
  const schedule = given.find((one) => (spelledSchedules.get(one) ?? current) !== current);
  return typeof schedule === "string" ? { schedule, inForce: current.file.aliases[0] ?? current.file.name } : null;
}
