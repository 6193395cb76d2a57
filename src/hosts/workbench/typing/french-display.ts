/** Shows formulas and numbers as a French Excel does, in cells, in their editor and in the formula bar. */
import { CellValueType, InterceptorEffectEnum, isCellV, type ICellData, type Nullable } from "@univerjs/core";
import {
  BEFORE_CELL_EDIT,
  FormulaDataModel,
  INTERCEPTOR_POINT,
  SheetInterceptorService,
} from "@univerjs/preset-sheets-core";
import type { Session } from "../session";
import { toFrench } from "./french-formula";
import { frenchError, frenchFunction } from "./french-names";

/** Univer's own showing comes with 0, and the end of the list with -1. */
const order = { beforeUniver: 1, afterUniver: -0.5 } as const;

export function showInFrench({ univer }: Session): void {
  const interceptors = univer.__getInjector().get(SheetInterceptorService);
  const formulas = univer.__getInjector().get(FormulaDataModel);
  const { writeCellInterceptor: editor } = interceptors;
  editor.intercept(BEFORE_CELL_EDIT, {
    priority: order.beforeUniver,
    handler: (cell, { row, col, subUnitId, unitId }, next) => {
      const formula = formulas.getFormulaStringByCell(row, col, subUnitId, unitId);
      // Not passed on: Univer would put its own text of the formula back.
      return typeof formula === "string" ? { ...cell, f: toFrench(formula) } : next(cell);
    },
  });
  const afterUniver = { priority: order.afterUniver, effect: InterceptorEffectEnum.Value };
  editor.intercept(BEFORE_CELL_EDIT, { ...afterUniver, handler: (cell, _place, next) => next(inFrench(cell)) });
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    ...afterUniver,
    handler: (cell, _place, next) => next(inFrench(cell)),
  });
}

const englishNumber = /^-?\d+\.\d+(?:E[-+]\d+)?%?$/;

/** Only what still looks English: numbers with a format come in French from Univer. */
function inFrench<Cell extends ICellData>(cell: Nullable<Cell>): Nullable<Cell> {
  if (!cell || !isCellV(cell.v)) return cell;
  const text = String(cell.v);
  if (cell.t === CellValueType.BOOLEAN) return { ...cell, v: truthInFrench(text), t: CellValueType.STRING };
  if (cell.t === CellValueType.NUMBER && englishNumber.test(text)) return { ...cell, v: text.replace(".", ",") };
  return text.startsWith("#") ? { ...cell, v: frenchError(text) } : cell;
}

/** Univer keeps 1 and 0, or words. */
function truthInFrench(kept: string): string {
  return /^(?:1|true)$/i.test(kept) ? frenchFunction("TRUE") : frenchFunction("FALSE");
}
