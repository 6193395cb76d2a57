/** Offers functions by their French names, in the list that comes while one types and in the one that shows them all. */
import { FunctionType, IDescriptionService, IFunctionService, type IFunctionInfo } from "@univerjs/preset-sheets-core";
import type { Session } from "../session";
import { frenchExample } from "./french-examples";
import { fromFrench } from "./french-formula";
import { frenchFunction } from "./french-names";

export function offerFrenchFunctions(session: Session): void {
  const injector = session.univer.__getInjector();
  // It describes them all as it starts, and not before.
  const descriptions = injector.get(IDescriptionService);
  const known = [...injector.get(IFunctionService).getDescriptions().values()];
  // Ours are in the language of the page as they are.
  const translated = known.filter(({ functionType }) => functionType !== FunctionType.User);
  descriptions.unregisterDescriptions(translated.map(({ functionName }) => functionName));
  descriptions.registerDescriptions(translated.map(inFrench).sort(byName));
  keepInEnglish(session);
}

/** Univer lists them as they come, in which the one that is just what was typed was not the first. */
function byName(one: IFunctionInfo, other: IFunctionInfo): number {
  return one.functionName < other.functionName ? -1 : 1;
}

function inFrench(info: IFunctionInfo): IFunctionInfo {
  const functionParameter = info.functionParameter.map((one) => ({ ...one, example: frenchExample(one.example) }));
  return { ...info, functionName: frenchFunction(info.functionName), functionParameter };
}

interface Inserted {
  readonly list?: { formula: string }[];
  readonly listOfRangeHasNumber?: { formula: string }[];
}

/** A function that is chosen for a range is not typed: Univer writes the name that it offered. */
function keepInEnglish({ api }: Session): void {
  api.addEvent(api.Event.BeforeCommandExecute, ({ id, params }) => {
    if (id !== "formula.command.insert-function") return;
    const { list = [], listOfRangeHasNumber = [] } = params as Inserted;
    for (const one of [...list, ...listOfRangeHasNumber]) one.formula = fromFrench(one.formula);
  });
}
