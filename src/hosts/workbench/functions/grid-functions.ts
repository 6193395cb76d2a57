/** Our functions with their help, and one of its own mended, as Univer takes them when it starts. */
import { BooleanNumber, type Ctor } from "@univerjs/core";
import { FunctionType, type BaseFunction, type IFunctionInfo } from "@univerjs/preset-sheets-core";
import type { GridFunction, GridParameter } from "../grid";
import { edate } from "./edate";
import { executorOf, type Memory } from "./executor";

export interface GridFunctions {
  readonly executors: readonly (readonly [Ctor<BaseFunction>, string])[];
  readonly helps: readonly IFunctionInfo[];
}

export function gridFunctions(definitions: readonly GridFunction[], memory: Memory): GridFunctions {
  return {
    executors: [...definitions, edate].map((definition) => [executorOf(definition, memory), definition.id]),
    helps: definitions.map(helpOf),
  };
}

function helpOf({ id, description, parameters }: GridFunction): IFunctionInfo {
  return {
    functionName: id,
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map(parameterHelp),
  };
}

function parameterHelp({
  name,
  description,
  isOptional,
  isRange,
}: GridParameter): IFunctionInfo["functionParameter"][0] {
  return {
    name,
    detail: description,
    example: isRange ? "A1:A5" : "A1",
    require: isOptional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    repeat: BooleanNumber.FALSE,
  };
}
