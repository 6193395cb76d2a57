/** What a cell holds, from its type and its letters: ECMA-376, part 1, 18.18.11. */
import type { FoundValue } from "./found-value";
import { plainText } from "./plain-text";

export interface RawCell {
  readonly type: string;
  /** What stands in `v`, or in the texts of `is`; undefined without either. */
  readonly held: string | undefined;
  readonly isFormula: boolean;
}

/** undefined for an empty cell. @param texts that the sheets share */
export function toValue({ type, held, isFormula }: RawCell, texts: readonly string[]): FoundValue | undefined {
  const isText = type === "str" || type === "inlineStr";
  if (held === undefined || (held === "" && !isText)) return isFormula ? { kind: "notComputed" } : undefined;
  switch (type) {
    case "s":
      return toText(texts[Number(held)]);
    case "str":
    case "inlineStr":
      return toText(plainText(held));
    case "b":
      return { kind: "boolean", boolean: held === "1" || held === "true" };
    case "e":
      return { kind: "error", error: held };
    case "d":
      return toDay(held);
    case "n":
      return toNumber(Number(held));
    default:
      throw new Error(`No cell is of the type ${type}.`);
  }
}

function toText(text: string | undefined): FoundValue {
  if (text === undefined) throw new Error("A cell names a text that is not there.");
  return { kind: "text", text };
}

function toNumber(number: number): FoundValue {
  if (!Number.isFinite(number)) throw new Error("A number is none.");
  return { kind: "number", number };
}

const millisecondsInADay = 86_400_000;
/** 1 is 1 January 1900, and 60 a 29 February that never was: from March 1900 days count from here. */
const dayZero = Date.UTC(1899, 11, 30);

/** `2025-03-01`, with an hour or without. */
function toDay(written: string): FoundValue {
  const [, day, hour = "00:00:00"] = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d(?::\d\d(?:\.\d+)?)?))?Z?$/.exec(written) ?? [];
  return toNumber((Date.parse(`${day}T${hour}Z`) - dayZero) / millisecondsInADay);
}
