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
import { Course, haveAnOrder } from "./course";
import { DependencyManager } from "./dependency-manager";
import { KeptCourse } from "./kept-course";
import { Straight } from "./known-answers";
import { readsRangesOnly } from "./reads-ranges-only";
import { Stretch } from "./stretch";
import { isOfValuesAlone } from "./value-change";
import { sheetsOf, textsOf, type Work } from "./work";

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
  private readonly kept = new KeptCourse();
  private stretch = new Stretch();

  /** The way through the formulas where nothing but values has changed since all was computed; else null. */
  async courseOfValues(): Promise<Course | null> {
    const change = this._currentConfigService.getDirtyData();
    if (!isOfValuesAlone(change, this._currentConfigService.getArrayFormulaRange())) return null;
    return this.kept.after(change, this.work(), () => this.newCourse());
  }

  /** All that was to be computed has been. */
  settle(): void {
    this.kept.settle(this.work());
  }

  override async generate(isModelWanted?: boolean) {
    this.kept.change(undefined);
    const trees = await super.generate(isModelWanted);
    this.kept.change(this._currentConfigService.isForceCalculate() ? this.courseOf(trees) : undefined);
    return trees;
  }

  protected override _generateTreeList(formulas: IFormulaData, others: IOtherFormulaData, units: IUnitData) {
    const sheets = sheetsOf(this._currentConfigService.getSheetNameMap(), units);
    if (sheets !== this.sheets) this.known = new WeakMap();
    this.sheets = sheets;
    this.stretch = new Stretch();
    return super._generateTreeList(formulas, others, units);
  }

  private work(): Work {
    const { _currentConfigService: now, _otherFormulaManagerService: others } = this;
    const sheets = sheetsOf(now.getSheetNameMap(), now.getUnitData());
    const texts = textsOf(now.getFormulaData(), others.getOtherFormulaData());
    return { version: this.manager.version, sheets, texts };
  }

  private async newCourse(): Promise<Course | null> {
    const { _currentConfigService: now, _otherFormulaManagerService: others } = this;
    await this._generateTreeList(now.getFormulaData(), others.getOtherFormulaData(), now.getUnitData());
    const trees = this._calculateRunList([...this._dependencyTreeCache.values()]);
    const isCircular = this._checkIsCycleDependency(trees);
    this._dependencyTreeCache.clear();
    this._runtimeService.clearArrayObjectCache();
    return isCircular ? null : this.courseOf(trees);
  }

  /** @param trees all of them, in the order from which Univer takes the last first */
  private courseOf(trees: readonly IFormulaDependencyTree[]): Course | null {
    if (this._runtimeService.isCycleDependency()) return null;
    if (this._featureCalculationManagerService.getReferenceExecutorMap().size > 0) return null;
    const steps = [...trees].reverse().map((tree) => ({ tree, node: this._getTreeNode(tree) }));
    return haveAnOrder(steps) ? new Course(steps, (range) => this.manager.readersOf(range)) : null;
  }

  /** One is not kept waiting until the last formula is read. */
  protected override async _getRangeListByNode(asked: Asked): Promise<IUnitRange[]> {
    const ranges = await this.rangesOf(asked);
    if (this.stretch.isLong) await this.stretch.pause();
    return ranges;
  }

  private async rangesOf(asked: Asked): Promise<IUnitRange[]> {
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
    const unknown = this.straight.unknown(trees, this.manager.version);
    const isCircular = super._checkIsCycleDependency(unknown);
    if (!isCircular) this.straight.add(unknown);
    return isCircular;
  }

  private get manager(): DependencyManager {
    const manager = this._dependencyManagerService;
    if (!(manager instanceof DependencyManager)) throw new Error("What formulas read is not kept here.");
    return manager;
  }

  /** For OFFSET and INDIRECT: without any, Univer would index all formulas for nothing. */
  protected override async _calculateListByFunctionRefNode(formulas: IFormulaDependencyTree[]): Promise<void> {
    if (formulas.some((formula) => formula.addressFunctionNodes.length > 0))
      await super._calculateListByFunctionRefNode(formulas);
  }
}
