/**
 * A date that a cell gives as a text. In French the day comes first. In English `01/03/2024` is 1 March to some and
 * 3 January to others: one that may be both is refused, for a wrong day is a wrong amount that nobody sees.
 */
import { refuse } from "../refusal/refused";
import { hostLanguage } from "./host-language";

const inFigures = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](?:\d{2}|\d{4})\s*$/;

/** Any other value as it is. @throws Refused */
export function clearDate(value: unknown): unknown {
  const [, first, second] = (typeof value === "string" && inFigures.exec(value)) || [];
  if (first === undefined || hostLanguage() === "fr") return value;
  const [one, other] = [Number(first), Number(second)];
  return one !== other && one <= 12 && other <= 12 ? refuse({ kind: "twoDates", received: value }) : value;
}
