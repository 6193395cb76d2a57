/**
 * Univer keeps the last 5 000 formulas that it has read. A budget has 8 000, and Univer goes through them in order at
 * each change: each is forgotten just before it is asked for again, and read anew. Here it keeps them all.
 */
import { LRUMap } from "@univerjs/core";
import type { FunctionService } from "@univerjs/preset-sheets-core";

/** More than the formulas and highlights of any budget. */
const enough = 50_000;

/** The memory is Univer's own: the one way to it is the walk through it of whoever clears it. */
export function keepAllFormulas(functions: Pick<FunctionService, "deleteFormulaAstCacheKey">): void {
  const walk = Reflect.get(LRUMap.prototype, "forEach");
  LRUMap.prototype.forEach = function (this: { limit: number }) {
    this.limit = enough;
  };
  functions.deleteFormulaAstCacheKey();
  LRUMap.prototype.forEach = walk;
}
