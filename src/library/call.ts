/** Calls the façade by the names that formulas use. */
import { facadeByName, padded } from "../functions/facade-by-name";
import * as facade from "../functions/functions";
import { installStandaloneRuntime, StandaloneError } from "../functions/standalone-runtime";
import { cliTexts } from "../texts/fr/cli";

export type CallAnswer = { readonly value: unknown } | CallError;
export interface CallError {
  readonly error: string;
  readonly message: string;
}

const functions = facadeByName(facade);

/** Computes one formula; whatever goes wrong comes back as an error with its sentence. */
export async function call(name: string, values: readonly unknown[]): Promise<CallAnswer> {
  installStandaloneRuntime();
  const found = functions.get(name.toUpperCase().replace(/^CPTS\./, ""));
  if (!found) return { error: "#NAME?", message: cliTexts.unknownFunction(name, [...functions.keys()]) };
  if (values.length > found.length) {
    return { error: "#VALUE!", message: cliTexts.tooManyArguments(name, values.length, found.length) };
  }
  try {
    return { value: withPlainErrors(await found(...padded(values, found.length))) };
  } catch (error) {
    if (error instanceof StandaloneError) return plainError(error);
    throw error;
  }
}

/** Errors inside a spilled table become plain objects that JSON can hold. */
function withPlainErrors(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withPlainErrors);
  return value instanceof StandaloneError ? plainError(value) : value;
}

function plainError({ code, message }: StandaloneError): CallError {
  return { error: code, message };
}
