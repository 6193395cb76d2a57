/**
 * Computes the formulas of the grid. Univer computes, at each change, all that follows from the cell that was changed: six
 * formulas in ten of a budget for one more inhabitant, of which most find what they had found. Here a formula that reads
 * no cell whose value is another one is left as it is.
 */
import type { ICellData, IUnitRange, Nullable } from "@univerjs/core";
import {
  CalculateFormulaService,
  FormulaExecuteStageType,
  type FunctionVariantType,
  type IAllRuntimeData,
} from "@univerjs/preset-sheets-core";
import type { Course, Step } from "./course";
import { DependencyGenerator } from "./dependency-generator";
import { isSameCell } from "./same-cell";
import { Stretch } from "./stretch";

export class Calculation extends CalculateFormulaService {
  protected override async _apply(isForSpills = false): Promise<IAllRuntimeData | undefined> {
    // From here on another change stops this computation; Univer would queue it behind, and call its figures right meanwhile.
    this.tell(FormulaExecuteStageType.CURRENTLY_CALCULATING);
    const course = isForSpills ? null : await this.generator.courseOfValues();
    if (course !== null) return this.follow(course);
    const found = await super._apply(isForSpills);
    if (found !== undefined && this.isStopped()) return undefined;
    if (found !== undefined && !isForSpills) this.generator.settle();
    return found;
  }

  private get generator(): DependencyGenerator {
    const generator = this._formulaDependencyGenerator;
    if (!(generator instanceof DependencyGenerator)) throw new Error("The order of the formulas is not kept here.");
    return generator;
  }

  private async follow(course: Course): Promise<IAllRuntimeData | undefined> {
    // Somebody may have asked for the sum of a range meanwhile.
    this._runtimeService.clearArrayObjectCache();
    this._runtimeService.setTotalFormulasToCalculate(course.steps.length);
    this.tell(FormulaExecuteStageType.START_CALCULATION);
    let count = 0;
    const stretch = new Stretch();
    for (const [rank, step] of course.steps.entries()) {
      if (!course.isDue(step)) continue;
      if (stretch.isLong && (await this.isStoppedAt(rank, stretch))) return undefined;
      count += 1;
      const value = this.answerTo(step);
      this.settleIn(step, value instanceof Promise ? await value : value, course);
    }
    if (this.isStopped()) return undefined;
    if (count > 0) this._runtimeService.markedAsSuccessfullyExecuted();
    else this._runtimeService.markedAsNoFunctionsExecuted();
    return this._runtimeService.getAllRuntimeData();
  }

  private async isStoppedAt(rank: number, stretch: Stretch): Promise<boolean> {
    await stretch.pause();
    this._runtimeService.setCompletedFormulasCount(rank + 1);
    this.tell(FormulaExecuteStageType.CURRENTLY_CALCULATING);
    return this.isStopped();
  }

  /**
   * Another change came meanwhile: all is computed anew with it. Univer asks so every 500 formulas, and forgets a change that
   * comes after it asked last, such as while a function waits for its answer.
   */
  private isStopped(): boolean {
    if (!this._runtimeService.isStopExecution()) return false;
    this._runtimeService.setFormulaExecuteStage(FormulaExecuteStageType.IDLE);
    this._runtimeService.markedAsStopFunctionsExecuted();
    this._executionCompleteListener$.next(this._runtimeService.getAllRuntimeData());
    return true;
  }

  private tell(stage: FormulaExecuteStageType): void {
    this._runtimeService.setFormulaExecuteStage(stage);
    this._executionInProgressListener$.next(this._runtimeService.getRuntimeState());
  }

  private answerTo({ tree, node }: Step): FunctionVariantType | Promise<FunctionVariantType> {
    const { row, column, rowCount, columnCount, subUnitId, unitId, refOffsetX, refOffsetY } = tree;
    this._runtimeService.setCurrent(row, column, rowCount, columnCount, subUnitId, unitId);
    const asked = { node, refOffsetX, refOffsetY };
    return this._interpreter.checkAsyncNode(node)
      ? this._interpreter.executeAsync(asked)
      : this._interpreter.execute(asked);
  }

  private settleIn({ tree, node }: Step, value: FunctionVariantType, course: Course): void {
    const { formulaId, refOffsetX, refOffsetY } = tree;
    if (formulaId === null || formulaId === undefined) this.keepInCell(tree.toRTreeItem(), value, course);
    else this._runtimeService.setRuntimeOtherData(formulaId, refOffsetX, refOffsetY, value);
    node.resetCalculationState();
  }

  private keepInCell([place]: IUnitRange[], value: FunctionVariantType, course: Course): void {
    this._runtimeService.setRuntimeData(value);
    if (place === undefined) return;
    const { unitId, sheetId, range } = place;
    const found: Nullable<ICellData> = this._runtimeService
      .getUnitData()
      [unitId]?.[sheetId]?.getValue(range.startRow, range.startColumn);
    const held = this._currentConfigService
      .getUnitData()
      [unitId]?.[sheetId]?.cellData.getValue(range.startRow, range.startColumn);
    if (!isSameCell(found, held, this._currentConfigService.getUnitStylesData()[unitId])) course.follow(place);
  }
}
