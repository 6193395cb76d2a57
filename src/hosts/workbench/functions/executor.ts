/** A function of ours, as Univer calls it. */
import type { Ctor } from "@univerjs/core";
import { BaseFunction, type BaseValueObject } from "@univerjs/preset-sheets-core";
import type { GridFunction } from "../grid";
import { argumentLists, type ArgumentList } from "./argument-lists";
import type { Explained } from "./explained";
import { asRefusal, type Refusals } from "./refusals";
import { toValueObject } from "./results";

export type Computed = Pick<GridFunction, "id" | "parameters" | "call" | "formatOf" | "isExplained">;

/** What is remembered of the calls, for who chooses their cell. */
export interface Memory {
  readonly refusals: Refusals;
  readonly explained: Explained;
}

export function executorOf(computed: Computed, { refusals, explained }: Memory): Ctor<BaseFunction> {
  const { id, call, parameters, formatOf, isExplained } = computed;
  return class extends BaseFunction {
    override minParams = 0;
    override maxParams = parameters.length;

    override calculate(...given: BaseValueObject[]): BaseValueObject {
      const place = { sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
      const lists = argumentLists(parameters, given);
      const answer = answers(lists, call);
      refusals.keep(place, answer);
      if (isExplained) explained.keep(place, { id, given: lists[0]?.[0] ?? [] }, answer);
      return toValueObject(answer, formatOf);
    }
  };
}

/** One call gives its own answer; of many, each gives one cell. */
function answers(lists: readonly (readonly ArgumentList[])[], call: GridFunction["call"]): unknown {
  const [[first] = [], ...others] = lists;
  if (first !== undefined && others.length === 0 && lists[0]?.length === 1) return answerTo(first, call);
  return lists.map((row) => row.map((list) => firstCell(answerTo(list, call))));
}

/**
 * An error among the arguments is the answer, as for any function, and so is what the function refuses; anything else
 * that is thrown is a fault of ours, and must be seen.
 */
function answerTo(list: ArgumentList, call: GridFunction["call"]): unknown {
  const error = list.flat(2).find((value) => asRefusal(value) !== null);
  if (error !== undefined) return error;
  try {
    return call(list);
  } catch (thrown) {
    if (asRefusal(thrown) === null) throw thrown;
    return thrown;
  }
}

function firstCell(answer: unknown): unknown {
  return Array.isArray(answer) ? firstCell(answer[0]) : answer;
}
