/**
 * Univer's editor reads formulas in English only, to colour them, to help with arguments and to take cells that are
 * pointed at. It is given French ones in English, sign for sign, and gets their pieces back in French.
 */
import { LexerTreeBuilder } from "@univerjs/preset-sheets-core";
import { isFrench, signsFromFrench } from "./french-formula";
import { frenchFunction } from "./french-names";

type Nodes = NonNullable<ReturnType<LexerTreeBuilder["sequenceNodesBuilder"]>>;

export class FrenchLexer extends LexerTreeBuilder {
  override sequenceNodesBuilder(formula: string): Nodes | undefined {
    if (!isFrench(formula)) return super.sequenceNodesBuilder(formula);
    const nodes = super.sequenceNodesBuilder(signsFromFrench(formula));
    return nodes && inFrench(nodes, formula);
  }

  /** The help is kept by the French names. */
  override getFunctionAndParameter(formula: string, place: number) {
    const found = super.getFunctionAndParameter(englishSigns(formula), place);
    return found && { ...found, functionName: frenchFunction(found.functionName) };
  }

  override checkIfAddBracket(formula: string): number {
    return super.checkIfAddBracket(englishSigns(formula));
  }
}

function englishSigns(formula: string): string {
  return isFrench(formula) ? signsFromFrench(formula) : formula;
}

/** Univer leaves out the sign that opens a formula, and the spaces that end it: these are kept, to point after them. */
function inFrench(nodes: Nodes, formula: string): Nodes {
  let place = formula.startsWith("=") ? 1 : 0;
  const french = nodes.map((node) => {
    const token = formula.slice(place, place + (typeof node === "string" ? node : node.token).length);
    place += token.length;
    return typeof node === "string" ? token : { ...node, token };
  });
  const end = formula.slice(place);
  return end === "" ? french : [...french, end];
}
