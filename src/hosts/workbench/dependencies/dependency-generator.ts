/**
 * Lists, at each change, the formulas to compute. Univer asks every formula of the workbook anew what it reads; here a
 * formula is asked once, until a sheet is added, renamed, taken away or has another size.
 */
import type { IUnitRange, Nullable } from "@univerjs/core";
import {
  FormulaDependencyGenerator,
  type BaseAstNode,
  type IFormulaData,
  type IFormulaDependencyTree,
  type IOtherFormulaData,
  type IUnitData,
} from "@univerjs/preset-sheets-core";
import { DependencyManager } from "./dependency-manager";
import { Straight } from "./known-answers";
import { readsRangesOnly } from "./reads-ranges-only";

/** A formula as it was read, and how far it stands from the cell for which it was written. */
interface Asked {
  readonly node: Nullable<BaseAstNode>;
  readonly refOffsetX: number;
  readonly refOffsetY: number;
}

export class DependencyGenerator extends FormulaDependencyGenerator {
  private known = new WeakMap<BaseAstNode, Map<string, IUnitRange[]>>();
  private sheets = "";
  private readonly straight = new Straight();

  protected override _generateTreeList(formulas: IFormulaData, others: IOtherFormulaData, units: IUnitData) {
    const sheets = JSON.stringify([this._currentConfigService.getSheetNameMap(), sizesOf(units)]);
    if (sheets !== this.sheets) this.known = new WeakMap();
    this.sheets = sheets;
    return super._generateTreeList(formulas, others, units);
  }

  protected override async _getRangeListByNode(asked: Asked): Promise<IUnitRange[]> {
    const { node } = asked;
    if (node === null || node === undefined || !readsRangesOnly(node)) return super._getRangeListByNode(asked);
    const { currentUnitId, currentSubUnitId } = this._runtimeService;
    const key = [currentUnitId, currentSubUnitId, asked.refOffsetX, asked.refOffsetY].join("|");
    const known = this.known.get(node) ?? new Map<string, IUnitRange[]>();
    const ranges = known.get(key) ?? (await super._getRangeListByNode(asked));
    this.known.set(node, known.set(key, ranges));
    return ranges;
  }

  /** Univer walks from each formula to all that follow from it; here only from those that were not walked before. */
  protected override _checkIsCycleDependency(trees: IFormulaDependencyTree[]): boolean {
    const unknown = this.straight.unknown(trees, this.version());
    const isCircular = super._checkIsCycleDependency(unknown);
    if (!isCircular) this.straight.add(unknown);
    return isCircular;
  }

  private version(): number {
    const manager = this._dependencyManagerService;
    if (!(manager instanceof DependencyManager)) throw new Error("What formulas read is not kept here.");
    return manager.version;
  }

  /** For OFFSET and INDIRECT: without any, Univer would index all formulas for nothing. */
  protected override async _calculateListByFunctionRefNode(formulas: IFormulaDependencyTree[]): Promise<void> {
    if (formulas.some((formula) => formula.addressFunctionNodes.length > 0))
      await super._calculateListByFunctionRefNode(formulas);
  }
}

function sizesOf(units: IUnitData) {
  return Object.values(units).map((unit) =>
    Object.entries(unit).map(([sheet, { rowCount, columnCount }]) => [sheet, rowCount, columnCount]),
  );
}
