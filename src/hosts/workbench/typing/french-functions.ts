/** Offers functions by their French names, in the list that comes while one types and in the one that shows them all. */
import { IDescriptionService, IFunctionService, type IFunctionInfo } from "@univerjs/preset-sheets-core";
import type { Session } from "../session";
import { fromFrench } from "./french-formula";
import { frenchFunction } from "./french-names";

export function offerFrenchFunctions(session: Session): void {
  const injector = session.univer.__getInjector();
  // It describes them all as it starts, and not before.
  const descriptions = injector.get(IDescriptionService);
  const known = [...injector.get(IFunctionService).getDescriptions().values()];
  const translated = known.filter(({ functionName }) => frenchFunction(functionName) !== functionName);
  descriptions.unregisterDescriptions(translated.map(({ functionName }) => functionName));
  descriptions.registerDescriptions(translated.map(inFrench));
  keepInEnglish(session);
}

function inFrench(info: IFunctionInfo): IFunctionInfo {
  return { ...info, functionName: frenchFunction(info.functionName) };
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
