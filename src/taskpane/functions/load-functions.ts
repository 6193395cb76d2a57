/** The list of functions: Excel's own description of them, and an example that the tests execute. */
import type { FunctionMetadata, Metadata } from "../../functions/metadata/metadata";
import { commas, semicolons, type Separators } from "../../help/separators";
import type { Language } from "../../texts/language";

export interface ListedFunction {
  readonly known: FunctionMetadata;
  /** The example as the user would type it. */
  readonly shown: string;
  /** The same as Excel takes it from a program. */
  readonly formula: string;
}

const files: Readonly<Record<Language, string>> = { fr: "functions.json", en: "functions-en.json" };
const ownSeparators = { fr: semicolons, en: commas };

export async function loadFunctions(language: Language): Promise<readonly ListedFunction[]> {
  const { functions } = await readMetadata(files[language]);
  const { examples } = await import(/* webpackChunkName: "functions-list" */ "../../functions/examples");
  const { isFailure } = await import(/* webpackChunkName: "functions-list" */ "../../functions/examples/example");
  const { formula } = await import(/* webpackChunkName: "functions-list" */ "../../help/formula");
  return functions.flatMap((known) => {
    const example = examples[known.id]?.find(({ result }) => !isFailure(result));
    if (example === undefined) return [];
    const write = (separators: Separators) => formula(known.id, example, language, separators);
    return [{ known, shown: write(ownSeparators[language]), formula: write(commas) }];
  });
}

/** From the add-in's own site, as its scripts. */
async function readMetadata(file: string): Promise<Metadata> {
  const answer = await fetch(file);
  if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
  return (await answer.json()) as Metadata;
}
