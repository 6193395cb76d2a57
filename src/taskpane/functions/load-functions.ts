/** The list of functions: Excel's own description of them, and an example that the tests execute. */
import { examples } from "../../functions/examples";
import { isFailure } from "../../functions/examples/example";
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
}

const ownSeparators = { fr: semicolons, en: commas };

export async function loadFunctions(language: Language): Promise<readonly ListedFunction[]> {
  const { functions } = await readMetadata(language);
  return functions.flatMap((known) => {
    const example = examples[known.id]?.find(({ result }) => !isFailure(result));
    if (example === undefined) return [];
    const write = (separators: Separators) => formula(known.id, example, language, separators);
    return [{ known, shown: write(ownSeparators[language]), formula: write(commas) }];
  });
}
