/**
 * What each formula of the grid depends on. Univer adds to its index, at each change, the ranges of every formula anew:
 * each change was slower than the one before. Here a formula whose ranges have not changed changes nothing.
 */
import type { IUnitRange } from "@univerjs/core";
import { DependencyManagerService } from "@univerjs/preset-sheets-core";
import { CellReaders } from "./cell-readers";

type OtherFormula = Parameters<DependencyManagerService["addOtherFormulaDependency"]>;
type Tree = OtherFormula[3];

export class DependencyManager extends DependencyManagerService {
  private readonly readers = new CellReaders();

  /**
   * Univer takes the formula of a highlight for a cell: the one that stands as far from A1 as the highlighted cell stands
   * from the first of its range. It then sees circles where there are none, and computes formulas before what they need.
   * Here nothing depends on a highlight.
   */
  override addOtherFormulaDependency(...[unit, sheet, formula, tree]: OtherFormula): void {
    tree.toRTreeItem = () => [];
    super.addOtherFormulaDependency(unit, sheet, formula, tree);
  }

  override addDependencyRTreeCache(tree: Tree): void {
    if (this.readers.set(tree.treeId, tree.rangeList)) this._addAllTreeMap(tree);
  }

  /** Another one each time that some formula reads other cells. */
  get version(): number {
    return this.readers.version;
  }

  /** @returns the formulas that read any cell of a range */
  readersOf(range: IUnitRange): readonly number[] {
    return this.readers.of(range);
  }

  override searchDependency(search: IUnitRange[], except?: Set<number>): Set<number> {
    const found = search.flatMap((range) => this.readers.of(range));
    return new Set(except === undefined ? found : found.filter((formula) => !except.has(formula)));
  }

  override reset(): void {
    super.reset();
    this.readers.clear();
  }

  protected override _removeAllTreeMap(formula: number | null | undefined): void {
    super._removeAllTreeMap(formula);
    if (formula !== null && formula !== undefined) this.readers.forget(formula);
  }

  // What Univer's own index would need before each search, and after.
  override openKdTree(): void {}
  override closeKdTree(): void {}
}
