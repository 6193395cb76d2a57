/** A workbook in memory, as the contract of the hosts has it: what a person does to it, tests do. */
import { Refused, refuse } from "../../src/refusal/refused";
import type { HostProblem } from "../../src/refusal/host";
import { type Built, type Changed, type FreezeScope, type SpreadsheetHost } from "../../src/hosts/spreadsheet-host";
import { ourNames } from "../../src/hosts/our-names";
import { renameInPlan } from "../../src/hosts/rename-in-plan";
import type { FoundWorkbook } from "../../src/workbook/found";
import type { InputKey } from "../../src/workbook/input-key";
import type { CellValue, SheetPlan, WorkbookPlan } from "../../src/workbook/plan";

export class FakeHost implements SpreadsheetHost {
  /** What the next operation refuses with. */
  problem: HostProblem | null = null;
  /** Sheets of somebody else. */
  readonly otherSheets = new Set<string>();
  readonly formulas = { selection: 0, sheet: 0, broken: 0 };
  /** Where the user was taken, and what was written there. */
  shownSheet: string | null = null;
  activeCell = "Feuil1!B2";
  isFilled = false;
  readonly inserted: string[] = [];
  builds = 0;
  /** While it is true, a build stops half-way. */
  isSlow = false;
  private plan: WorkbookPlan | null = null;
  private sheets = new Map<string, { name: string; values: CellValue[][] }>();
  /** As Excel, it takes back a first build alone. */
  private before: { plan: WorkbookPlan | null; sheets: Map<string, { name: string; values: CellValue[][] }> } | null =
    null;
  private goOn: () => void = () => undefined;

  async readOurCells(): Promise<FoundWorkbook> {
    await this.answer();
    const names = (this.plan?.names ?? []).map(({ name, refersTo }) => ({ name, formula: refersTo }));
    return { names: ourNames(names), sheets: structuredClone([...this.sheets.values()]) };
  }

  async build(plan: WorkbookPlan, onProgress: (share: number) => void): Promise<Built> {
    onProgress(0.5);
    if (this.isSlow) await new Promise<void>((resolve) => (this.goOn = resolve));
    await this.answer();
    const renamed = plan.sheets.filter(({ name }) => this.otherSheets.has(name)).map(({ name }) => newName(name));
    const nameOf = (name: string) => renamed.find(({ wanted }) => wanted === name)?.got ?? name;
    const renames = new Map(renamed.map(({ wanted, got }) => [wanted.toLowerCase(), got]));
    this.before = this.builds === 0 ? { plan: this.plan, sheets: this.sheets } : null;
    this.plan = renameInPlan(plan, { sheets: renames });
    this.sheets = new Map(
      plan.sheets.map((sheet) => [sheet.mark, { name: nameOf(sheet.name), values: valuesOf(sheet) }]),
    );
    this.builds += 1;
    onProgress(1);
    return { sheets: plan.sheets.map(({ name }) => nameOf(name)), renamed };
  }

  async undoBuild(): Promise<boolean> {
    await this.answer();
    if (this.before === null) return false;
    this.plan = this.before.plan;
    this.sheets = this.before.sheets;
    this.before = null;
    return true;
  }

  async goTo(sheet: string): Promise<void> {
    await this.answer();
    this.shownSheet = sheet;
  }

  readonly boardPage = "sheet";

  async insertFormula(formula: string, mayReplace = false): Promise<string> {
    await this.answer();
    if (this.isFilled && !mayReplace) refuse({ kind: "cellFilled", cell: this.activeCell });
    this.inserted.push(formula);
    return this.activeCell;
  }

  async repairFormulas(): Promise<Changed> {
    await this.answer();
    return this.emptied("broken");
  }

  async countFormulas(where: FreezeScope): Promise<number> {
    await this.answer();
    return this.formulas[where];
  }

  async freezeFormulas(where: FreezeScope): Promise<Changed> {
    await this.answer();
    return this.emptied(where);
  }

  /** What a person types into an input cell. */
  type(input: InputKey, value: CellValue): void {
    const [row, place] = this.placeOf(input);
    row[place] = value;
  }

  /** What an input cell holds. */
  read(input: InputKey): CellValue {
    const [row, place] = this.placeOf(input);
    return row[place] ?? null;
  }

  private emptied(what: keyof FakeHost["formulas"]): Changed {
    const count = this.formulas[what];
    this.formulas[what] = 0;
    const goBack = async () => {
      await this.answer();
      this.formulas[what] = count;
    };
    return { count, goBack };
  }

  finishSlowBuild(): void {
    this.isSlow = false;
    this.goOn();
  }

  private placeOf(input: InputKey): readonly [row: CellValue[], column: number] {
    const [found] = (this.plan?.sheets ?? []).flatMap(({ mark, cells }) =>
      cells.filter((cell) => cell.input === input).map(({ row, column }) => ({ mark, row, column })),
    );
    const row = found && this.sheets.get(found.mark)?.values[found.row - 1];
    if (!row) throw new Error(`No cell holds ${input}`);
    return [row, found.column - 1];
  }

  private async answer(): Promise<void> {
    await Promise.resolve();
    const { problem } = this;
    this.problem = null;
    if (problem) throw new Refused(problem);
  }
}

function newName(wanted: string): Built["renamed"][number] {
  return { wanted, got: `${wanted} (2)` };
}

function valuesOf({ cells }: SheetPlan): CellValue[][] {
  const width = Math.max(...cells.map(({ column }) => column));
  const values = Array.from({ length: Math.max(...cells.map(({ row }) => row)) }, () =>
    Array<CellValue>(width).fill(null),
  );
  for (const { row, column, value } of cells) (values[row - 1] ?? [])[column - 1] = value;
  return values;
}
