/** What Univer asks of each formula anew at each change, though only another formula could change the answer. */
import type { IFormulaDependencyTree } from "@univerjs/preset-sheets-core";

/** The formulas that lead to no circle, as long as no formula reads other cells. */
export class Straight {
  private version = -1;
  private readonly formulas = new Set<number>();

  /** @param version of what formulas read @returns those of which nothing is known */
  unknown(trees: IFormulaDependencyTree[], version: number): IFormulaDependencyTree[] {
    if (version !== this.version) this.formulas.clear();
    this.version = version;
    return trees.filter(({ treeId }) => !this.formulas.has(treeId));
  }

  add(trees: readonly IFormulaDependencyTree[]): void {
    for (const { treeId } of trees) this.formulas.add(treeId);
  }
}
