/** A function of ours, as Univer calls it. */
import type { Ctor } from "@univerjs/core";
import { AsyncObject, BaseFunction, type BaseValueObject } from "@univerjs/preset-sheets-core";
import type { GridFunction } from "../grid";
import { argumentLists, type ArgumentList } from "./argument-lists";
import type { Explained } from "./explained";
import { asRefusal, type Refusals } from "./refusals";
import { toValueObject } from "./results";

export type Computed = Pick<GridFunction, "id" | "parameters" | "call" | "mayWait" | "formatOf" | "isExplained">;

/** What is remembered of the calls, for who chooses their cell. */
export interface Memory {
  readonly refusals: Refusals;
  readonly explained: Explained;
}

export function executorOf(computed: Computed, { refusals, explained }: Memory): Ctor<BaseFunction> {
  const { id, call, parameters, mayWait = false, formatOf, isExplained } = computed;
  return class extends BaseFunction {
    override minParams = 0;
    override maxParams = parameters.length;

    override isAsync(): boolean {
      return mayWait;
    }

    override calculate(...given: BaseValueObject[]): BaseValueObject {
      const place = { sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
      const lists = argumentLists(parameters, given);
      const said = (answer: unknown) => {
        refusals.keep(place, answer);
        if (isExplained) explained.keep(place, { id, given: lists[0]?.[0] ?? [] }, answer);
        return toValueObject(answer, formatOf);
      };
      const answer = answers(lists, call);
      // Univer declares the one for the other.
      return mayWait ? (new AsyncObject(whole(answer).then(said)) as unknown as BaseValueObject) : said(answer);
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

/** Once all that is waited for has come; what is refused meanwhile is an answer too. */
async function whole(answer: unknown): Promise<unknown> {
  if (Array.isArray(answer)) return Promise.all(answer.map(whole));
  return Promise.resolve(answer).catch((thrown: unknown) => {
    if (asRefusal(thrown) === null) throw thrown;
    return thrown;
  });
}
