/**
 * The names of functions and errors in a French Excel. `french-functions.json` holds the functions that Univer computes
 * and Excel translates: IronCalc and LibreOffice agree on most, and Microsoft's own names settle the others.
 */
import french from "./french-functions.json" with { type: "json" };

const functions = new Map<string, string>(Object.entries(french));
const inEnglish = reversed(functions);

const errors = new Map([
  ["#VALUE!", "#VALEUR!"],
  ["#NAME?", "#NOM?"],
  ["#NUM!", "#NOMBRE!"],
  ["#NULL!", "#NUL!"],
  ["#SPILL!", "#PROPAGATION!"],
]);
const errorsInEnglish = reversed(errors);

/** @param name in English; as it is, when Excel does not translate it */
export function frenchFunction(name: string): string {
  return functions.get(name.toUpperCase()) ?? name;
}

/** Of which language a function's name is: of both, when Excel does not translate it, as `MAX`, or names two functions so. */
export function languageOf(name: string): "fr" | "en" | "both" {
  const plain = withoutAccents(name);
  const [isFrench, isEnglish] = [inEnglish.has(plain), functions.has(plain)];
  if (isFrench === isEnglish) return "both";
  return isFrench ? "fr" : "en";
}

function withoutAccents(name: string): string {
  return name.toUpperCase().normalize("NFD").replace(/\p{M}/gu, "");
}

/**
 * With or without its accents, for `ANNÉE` is how one writes it; as it is, when it is no French name. `TRIM` is MIRR to
 * the French, and `VAR.P` is VARP: in a formula that was not written in French they are taken for the English ones.
 */
export function englishFunction(name: string, isFrenchFormula: boolean): string {
  const plain = withoutAccents(name);
  const english = inEnglish.get(plain);
  return english === undefined || (functions.has(plain) && !isFrenchFormula) ? name : english;
}

/** Such as `#VALUE!`. */
export function frenchError(code: string): string {
  return errors.get(code) ?? code;
}

export function englishError(code: string): string {
  return errorsInEnglish.get(code.toUpperCase()) ?? code;
}

function reversed(names: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...names].map(([english, name]) => [name, english]));
}
