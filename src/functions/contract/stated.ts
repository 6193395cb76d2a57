import { assumptionNames, type AssumptionId } from "../../funding/time/assumption-names";
import { refuseContract } from "../../funding/time/contract-problem";
import { findAssumption } from "../../funding/time/find-assumption";
import { readAbout } from "./read-about";
import { isBlank, repeatedIn, rowsUpTo } from "./rows";

/** What a range of assumptions says, each checked as it is read. */
export interface Stated {
  /** null: nothing. @throws ContractRefused */
  one<T>(id: AssumptionId, check: (value: unknown) => T): T | null;
  /** @throws ContractRefused */
  all<T>(id: AssumptionId, check: (value: unknown) => T): readonly T[];
}

const columns = ["name", "value"];

/** Rows of a name and a value; a blank value says nothing, and crises alone may come several times. @throws ContractRefused */
export function statedIn(range: unknown): Stated {
  const rows = rowsUpTo(columns.length, range, "assumptions");
  const stated = rows.map(([name, value]) => [findAssumption(name), value] as const);
  const twice = repeatedIn(stated.map(([id]) => id).filter((id) => id !== "crises"));
  if (twice !== undefined) return refuseContract({ kind: "assumptionTwice", assumption: twice });
  const all = <T>(wanted: AssumptionId, check: (value: unknown) => T) =>
    stated
      .filter(([id, value]) => id === wanted && !isBlank(value))
      .map(([id, value]) => readAbout(assumptionNames[id], () => check(value)));
  return { all, one: (id, check) => all(id, check)[0] ?? null };
}
