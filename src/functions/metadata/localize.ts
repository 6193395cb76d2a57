import { noBreak } from "../../texts/fr/figures";
import { enumsIn, offering } from "./enums";
import { isFormatted } from "../formats";
import type { FunctionMetadata, Metadata } from "./metadata";
import { faultsOf, type Translations } from "./translations";

interface LocalizedMetadata {
  readonly fr: Metadata;
  readonly en: Metadata;
  /** Empty when the translation fits the functions. */
  readonly faults: readonly string[];
}

/** The French of the façade's comments, spaced as French is; and the same functions in English. */
export function localizeMetadata(written: Metadata, english: Translations): LocalizedMetadata {
  const original = mapFunctions(written, (known) => openToDataTypes(withEnums(known)));
  const faults = faultsOf(original, english);
  const fr = mapFunctions(original, inFrench);
  const en = faults.length === 0 ? mapFunctions(original, (known) => inEnglish(known, english)) : original;
  return { fr: { ...fr, enums: enumsIn("fr") }, en: { ...en, enums: enumsIn("en") }, faults };
}

function mapFunctions(metadata: Metadata, change: (known: FunctionMetadata) => FunctionMetadata): Metadata {
  return { ...metadata, functions: metadata.functions.map(change) };
}

function withEnums(known: FunctionMetadata): FunctionMetadata {
  return { ...known, parameters: known.parameters.map(offering) };
}

/** A number that carries a format is no `number` to Excel: a result of no type takes both. */
function openToDataTypes(known: FunctionMetadata): FunctionMetadata {
  if (!isFormatted(known.id)) return known;
  const { type: _, ...result } = known.result;
  return { ...known, result };
}

function inFrench(known: FunctionMetadata): FunctionMetadata {
  const parameters = known.parameters.map((parameter) => ({
    ...parameter,
    description: noBreak(parameter.description),
  }));
  return { ...known, description: noBreak(known.description), parameters };
}

function inEnglish(known: FunctionMetadata, english: Translations): FunctionMetadata {
  const translation = english[known.id];
  const parameters = known.parameters.map((parameter) => {
    const [name, description] = translation?.parameters[parameter.name] ?? [parameter.name, parameter.description];
    return { ...parameter, name, description };
  });
  const description = translation?.description ?? known.description;
  return { ...known, description, helpUrl: known.helpUrl.replace("help.html", "help-en.html"), parameters };
}
