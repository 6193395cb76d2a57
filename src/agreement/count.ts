import { refuse } from "../refusal/refused";

/** Before anything is read of a list. @throws Refused when it holds more than `most` values */
export function checkCount<T>(list: readonly T[], most: number): readonly T[] {
  return list.length <= most ? list : refuse({ kind: "tooMany", count: list.length, most });
}
