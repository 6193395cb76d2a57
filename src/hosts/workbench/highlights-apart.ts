/**
 * Univer takes the formula of a highlight for a cell: the one that stands as far from A1 as the highlighted cell stands
 * from the first of its range. It then sees circles where there are none, and computes formulas before what they need.
 * Here nothing depends on a highlight.
 */
import { DependencyManagerService } from "@univerjs/preset-sheets-core";

type Given = Parameters<DependencyManagerService["addOtherFormulaDependency"]>;

export class DependenciesApartFromHighlights extends DependencyManagerService {
  override addOtherFormulaDependency(...[unit, sheet, formula, tree]: Given): void {
    tree.toRTreeItem = () => [];
    super.addOtherFormulaDependency(unit, sheet, formula, tree);
  }
}
