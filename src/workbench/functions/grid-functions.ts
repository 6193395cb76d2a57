import { facadeByName, padded, type FacadeFunction } from "../../functions/facade-by-name";
import { formatOf, isCarded } from "../../functions/formats";
import type { FunctionMetadata, ParameterMetadata } from "../../functions/metadata/metadata";
import { installStandaloneRuntime } from "../../functions/standalone-runtime";
import type { GridFunction, GridParameter } from "../../hosts/workbench/grid";
import { readMetadata } from "../../taskpane/functions/read-metadata";
import type { Language } from "../../texts/language";

/** The façade that Excel calls, for a grid to call, with Excel's own description of it. */
export async function gridFunctions(language: Language): Promise<readonly GridFunction[]> {
  installStandaloneRuntime(language);
  const facade = await wholeFacade();
  const { functions } = await readMetadata(language);
  return functions.flatMap((known) => {
    const call = facade.get(known.id);
    return call ? [gridFunction(known, call)] : [];
  });
}

/** A cell of the grid waits for no file: those that Excel loads on demand come with the others. */
async function wholeFacade(): Promise<ReadonlyMap<string, FacadeFunction>> {
  const [functions, onDemand] = await Promise.all([
    import(/* webpackChunkName: "functions" */ "../../functions/functions"),
    import(/* webpackChunkName: "on-demand" */ "../../functions/on-demand"),
  ]);
  return new Map([...facadeByName(functions), ...facadeByName(onDemand)]);
}

/** The communes of France are loaded with the first cell that counts some, here too. */
const waiting: ReadonlySet<string> = new Set(["POPULATION"]);

function gridFunction({ id, description, parameters }: FunctionMetadata, call: FacadeFunction): GridFunction {
  return {
    id: `CPTS.${id}`,
    description,
    parameters: parameters.map(gridParameter),
    call: (given) => call(...padded(given, parameters.length)),
    formatOf: (value, column) => formatOf(id, value, column),
    isExplained: isCarded(id),
    mayWait: waiting.has(id),
  };
}

function gridParameter({ name, description, optional, dimensionality }: ParameterMetadata): GridParameter {
  return { name, description, isOptional: optional === true, isRange: dimensionality === "matrix" };
}
