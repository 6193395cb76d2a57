import type { Univer } from "@univerjs/core";
import {
  ICalculateFormulaService,
  IDependencyManagerService,
  IFormulaDependencyGenerator,
  IFormulaRuntimeService,
  Interpreter,
} from "@univerjs/preset-sheets-core";
import { Calculation } from "./calculation";
import { DependencyGenerator } from "./dependency-generator";
import { DependencyManager } from "./dependency-manager";
import { RememberingInterpreter } from "./remembering-interpreter";
import { RememberingRuntime } from "./remembering-runtime";

/** What computes the formulas, in the place of Univer's own. Before the first workbook is shown. */
export function takeOwnEngine(univer: Univer): void {
  const injector = univer.__getInjector();
  injector.replace([IDependencyManagerService, { useClass: DependencyManager }]);
  injector.replace([IFormulaDependencyGenerator, { useClass: DependencyGenerator }]);
  injector.replace([IFormulaRuntimeService, { useClass: RememberingRuntime }]);
  injector.replace([Interpreter, { useClass: RememberingInterpreter }]);
  injector.replace([ICalculateFormulaService, { useClass: Calculation }]);
}
