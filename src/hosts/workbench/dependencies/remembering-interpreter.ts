/**
 * Computes a formula. Univer goes down into it each time, and asks of each of its parts, by name, whether it is a LAMBDA;
 * here the order of its parts is found once.
 */
import type { Nullable } from "@univerjs/core";
import {
  ErrorType,
  ErrorValueObject,
  Interpreter,
  type BaseAstNode,
  type FunctionVariantType,
} from "@univerjs/preset-sheets-core";

type Asked = Parameters<Interpreter["execute"]>[0];

interface Part {
  readonly node: BaseAstNode;
  /** Of a reference, to move it to the cell that is computed. */
  readonly move: ((across: number, down: number) => void) | null;
}

export class RememberingInterpreter extends Interpreter {
  private readonly waiting = new WeakMap<BaseAstNode, boolean>();
  /** null for those that Univer goes through by itself. */
  private readonly parts = new WeakMap<BaseAstNode, readonly Part[] | null>();

  override checkAsyncNode(node: Nullable<BaseAstNode>): boolean {
    if (node === null || node === undefined) return false;
    const waits = this.waiting.get(node) ?? super.checkAsyncNode(node);
    this.waiting.set(node, waits);
    return waits;
  }

  override execute(asked: Asked): FunctionVariantType {
    const parts = asked.node ? this.partsOf(asked.node) : null;
    if (parts === null) return super.execute(asked);
    for (const { node, move } of parts) {
      move?.(asked.refOffsetX, asked.refOffsetY);
      node.execute();
    }
    return asked.node?.getValue() ?? ErrorValueObject.create(ErrorType.VALUE);
  }

  private partsOf(node: BaseAstNode): readonly Part[] | null {
    const known = this.parts.get(node);
    if (known !== undefined) return known;
    const nodes = inOrder(node);
    const parts = nodes.some((one) => one.getToken().toUpperCase() === "LAMBDA") ? null : nodes.map(partOf);
    this.parts.set(node, parts);
    return parts;
  }
}

/** Each after the parts that it is made of. */
function inOrder(node: BaseAstNode): readonly BaseAstNode[] {
  return [...node.getChildren().flatMap(inOrder), node];
}

/** Univer's `NodeType.REFERENCE`, which it does not export. */
const reference: BaseAstNode["nodeType"] = 1;

function partOf(node: BaseAstNode): Part {
  if (node.nodeType !== reference) return { node, move: null };
  const { setRefOffset } = node as unknown as { readonly setRefOffset: (x: number, y: number) => void };
  return { node, move: setRefOffset.bind(node) };
}
