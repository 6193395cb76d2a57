/** Univer's values as our functions take them. */
import type { Nullable } from "@univerjs/core";
import type { ArrayValueObject, BaseValueObject } from "@univerjs/preset-sheets-core";
import { plainError, type PlainError } from "./refusals";

/** Null stands for a blank cell, and for an argument left out. */
export type Single = string | number | boolean | null | PlainError;

export function singleOf(given: Nullable<BaseValueObject>): Single {
  if (!given || given.isNull()) return null;
  return given.isError() ? plainError(String(given.getValue())) : given.getValue();
}

export function rowsOf(given: ArrayValueObject): Single[][] {
  return given.getArrayValue().map((row) => row.map(singleOf));
}

export function isRows(given: BaseValueObject): given is ArrayValueObject {
  return given.isArray();
}
