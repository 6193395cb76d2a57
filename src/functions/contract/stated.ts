import { checkCount } from "../../agreement/count";
import { mostCrisisDays } from "../../funding/bounds";
import { assumptionNames, type AssumptionId } from "../../funding/time/assumption-names";
import { refuse } from "../../refusal/refused";
import { findAssumption } from "../../funding/time/find-assumption";
import { given, isEmpty } from "../arguments";
import { readAbout } from "./read-about";
import { repeatedIn, rowsUpTo } from "./rows";

/** What a range of assumptions says, each checked as it is read. */
export interface Stated {
  /** null: nothing. @throws Refused */
  one<T>(id: AssumptionId, check: (value: unknown) => T): T | null;
  /** @throws Refused */
  all<T>(id: AssumptionId, check: (value: unknown) => T): readonly T[];
  /** Whether its value is an empty cell, or 0. */
  isEmpty(id: AssumptionId): boolean;
}

const columns = ["name", "value"];

/** Rows of a name and a value; a blank value says nothing, and crises alone may come several times. @throws Refused */
export function statedIn(range: unknown): Stated {
  const rows = rowsUpTo(columns.length, range, "assumptions");
  const stated = rows.map(([name, value]) => [findAssumption(given(name)), value] as const);
  const twice = repeatedIn(stated.map(([id]) => id).filter((id) => id !== "crises"));
  if (twice !== undefined) return refuse({ kind: "assumptionTwice", assumption: assumptionNames[twice] });
  const all = <T>(wanted: AssumptionId, check: (value: unknown) => T) => {
    const said = stated.filter(([id, value]) => id === wanted && !isEmpty(value));
    return readAbout(assumptionNames[wanted], () => checkCount(said, mostCrisisDays).map(([, value]) => check(value)));
  };
  const leftEmpty = (wanted: AssumptionId) => stated.some(([id, value]) => id === wanted && isEmpty(value));
  return { all, one: (id, check) => all(id, check)[0] ?? null, isEmpty: leftEmpty };
}
