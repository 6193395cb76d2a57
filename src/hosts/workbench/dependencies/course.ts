/**
 * The formulas of a workbook in an order in which each comes after those that it reads, kept from one change of values to
 * the next: only those that read a cell which is no longer what it was are due.
 */
import type { IUnitRange } from "@univerjs/core";
import type { BaseAstNode, IFormulaDependencyTree } from "@univerjs/preset-sheets-core";
import { readsRangesOnly } from "./reads-ranges-only";

export interface Step {
  readonly tree: IFormulaDependencyTree;
  readonly node: BaseAstNode;
}

/** @returns the formulas that read any cell of a range */
type ReadersOf = (range: IUnitRange) => readonly number[];

export class Course {
  private readonly volatile: readonly Step[];
  private readonly due = new Set<number>();

  /** @param steps all formulas, each after those that it reads */
  constructor(
    readonly steps: readonly Step[],
    private readonly readersOf: ReadersOf,
  ) {
    this.volatile = steps.filter(({ node }) => isVolatile(node));
  }

  /** @param isMarked for a formula to compute whatever it reads */
  begin(changed: readonly IUnitRange[], isMarked: (tree: IFormulaDependencyTree) => boolean): void {
    this.due.clear();
    for (const range of changed) this.follow(range);
    const marked = this.steps.filter(({ tree }) => isMarked(tree));
    for (const { tree } of [...this.volatile, ...marked]) this.due.add(tree.treeId);
  }

  isDue({ tree }: Step): boolean {
    return this.due.has(tree.treeId);
  }

  /** A cell that is no longer what it was: the formulas that read it are due. */
  follow(range: IUnitRange): void {
    for (const reader of this.readersOf(range)) this.due.add(reader);
  }
}

/** Formulas whose references are computed too (OFFSET, INDIRECT) have no order that holds. */
export function haveAnOrder(steps: readonly Step[]): boolean {
  return steps.every(({ node }) => readsRangesOnly(node));
}

/** TODAY and such: what they answer may be another thing each time. */
function isVolatile(node: BaseAstNode): boolean {
  return node.isForcedCalculateFunction() || node.getChildren().some(isVolatile);
}
