/** What our functions answer, as Univer's values. */
import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
} from "@univerjs/preset-sheets-core";
import type { GridFunction } from "../grid";
import { asRefusal } from "./refusals";

const errorTypes = new Map<string, ErrorType>(Object.values(ErrorType).map((type) => [type, type]));

type FormatOf = GridFunction["formatOf"];

/** @param answer a value, a refusal, or rows of them that spill */
export function toValueObject(answer: unknown, formatOf: FormatOf): BaseValueObject {
  return Array.isArray(answer) ? spill(answer.map((row) => cellsOf(row, formatOf))) : single(answer, 0, formatOf);
}

function spill(rows: BaseValueObject[][]): BaseValueObject {
  return ArrayValueObject.create({
    calculateValueList: rows,
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function cellsOf(row: unknown, formatOf: FormatOf): BaseValueObject[] {
  return (Array.isArray(row) ? row : [row]).map((value, column) => single(value, column, formatOf));
}

function single(value: unknown, column: number, formatOf: FormatOf): BaseValueObject {
  const refusal = asRefusal(value);
  if (refusal !== null) return ErrorValueObject.create(errorTypes.get(refusal.code) ?? ErrorType.VALUE);
  if (typeof value === "number") return NumberValueObject.create(value, formatOf(value, column) ?? "");
  if (typeof value === "string") return StringValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  return NullValueObject.create();
}
