import type { At } from "./block";
import type { SpanCells } from "./months";

/** The columns of the row that is being written. */
export function spanIn(at: At): SpanCells {
  return {
    first: at("first"),
    last: at("last"),
    firstWeight: at("firstWeight"),
    lastWeight: at("lastWeight"),
    weight: at("weight"),
  };
}
