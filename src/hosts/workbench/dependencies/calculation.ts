/**
 * Computes the formulas of the grid. Univer computes, at each change, all that follows from the cell that was changed: six
 * formulas in ten of a budget for one more inhabitant, of which most find what they had found. Here a formula that reads
 * no cell whose value is another one is left as it is.
 */
import { requestImmediateMacroTask, type ICellData, type IUnitRange, type Nullable } from "@univerjs/core";
import {
  CalculateFormulaService,
  FormulaExecuteStageType,
  type FunctionVariantType,
  type IAllRuntimeData,
} from "@univerjs/preset-sheets-core";
import type { Course, Step } from "./course";
import { DependencyGenerator } from "./dependency-generator";
import { isSameCell } from "./same-cell";

/** How long the page waits at most, in milliseconds: at each pause it draws the cells, which are not yet right. */
const stretch = 80;

export class Calculation extends CalculateFormulaService {
  protected override async _apply(isForSpills = false): Promise<IAllRuntimeData | undefined> {
    const course = isForSpills ? null : await this.generator.courseOfValues();
    if (course !== null) return this.follow(course);
    const found = await super._apply(isForSpills);
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
    let begun = performance.now();
    for (const [rank, step] of course.steps.entries()) {
      if (!course.isDue(step)) continue;
      if (performance.now() - begun > stretch) {
        if (await this.isStoppedAt(rank)) return undefined;
        begun = performance.now();
      }
      count += 1;
      const value = this.answerTo(step);
      this.settleIn(step, value instanceof Promise ? await value : value, course);
    }
    if (count > 0) this._runtimeService.markedAsSuccessfullyExecuted();
    else this._runtimeService.markedAsNoFunctionsExecuted();
    return this._runtimeService.getAllRuntimeData();
  }

  /** Lets the page live for a moment, in which another change may come. */
  private async isStoppedAt(rank: number): Promise<boolean> {
    await aMoment();
    this._runtimeService.setCompletedFormulasCount(rank + 1);
    this.tell(FormulaExecuteStageType.CURRENTLY_CALCULATING);
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

async function aMoment(): Promise<void> {
  let end = () => {};
  await new Promise<void>((resolve) => (end = requestImmediateMacroTask(() => resolve())));
  end();
}
