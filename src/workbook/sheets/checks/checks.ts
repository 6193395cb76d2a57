/** Contrôles: what must hold, counted in one cell, and what a reader should know. */
import { sheetNames } from "../../../texts/fr/workbook/common";
import { checkTexts } from "../../../texts/fr/workbook/checks";
import { cell, fixedCell, onSheet } from "../../address";
import { body, calculation, check, head, note, section, subtitle, title, total, totalLabel } from "../../cells";
import { quoted, when } from "../../formula";
import { checksSummary } from "../../checks-summary";
import type { WorkbookModel } from "../../model";
import type { NamePlan, SheetPlan } from "../../plan";
import { SheetDraft } from "../../sheet-draft";
import { isOff, type Check, type CheckSources, type PlanCheckSources } from "./check";
import { addMissing } from "./missing-list";
import { amountChecks, informations, sumChecks } from "./check-list";
import { planChecks, planInformations } from "./plan-checks";
import { timeChecks, timeInformations } from "./time-checks";

const expectedColumn = 2;
const foundColumn = 3;
const failedColumn = 4;
const resultColumn = 5;

/** @param plan null: nothing is planned beside the grant */
export function checksSheet(
  sources: CheckSources,
  plan: PlanCheckSources | null,
): { sheet: SheetPlan; names: NamePlan[] } {
  const draft = new SheetDraft("checks", checkTexts.purpose);
  draft.add([title(checkTexts.title)], 27);
  draft.add([subtitle(checkTexts.help)]);
  draft.add([checksSummary(sources.model)]);
  const first = addChecks(
    draft,
    checkTexts.section,
    [
      ...sumChecks(sources),
      ...amountChecks(sources),
      ...(sources.time === null ? [] : timeChecks(sources.time)),
      ...(plan === null ? [] : planChecks(plan)),
    ],
    checkTexts.fails,
  );
  const failures = addFailures(draft, first, sources.model);
  const known = [...informations(sources), ...(sources.time === null ? [] : timeInformations(sources.time))];
  const ofPlan = plan === null ? [] : planInformations(plan);
  addChecks(draft, checkTexts.informationSection, [...known, ...ofPlan], checkTexts.informs);
  const told = plan === null ? [] : [addTold(draft, ofPlan)];
  const missing = addMissing(draft, sources);
  const sheet = draft.finish({
    columnWidths: [66, 16, 16, 16, 16, 64],
    frozenRows: 3,
    print: { orientation: "landscape", pagesTall: 1 },
  });
  return {
    sheet,
    names: [{ name: "CPTS_Controles", refersTo: failures, comment: checkTexts.failuresName }, ...told, ...missing],
  };
}

/** Returns the row of the first check. */
function addChecks(draft: SheetDraft, heading: string, checks: readonly Check[], otherwise: string): number {
  draft.skip();
  draft.add([section(heading)]);
  draft.add(checkTexts.head.map(head));
  const first = draft.nextRow;
  for (const one of checks) addCheck(draft, one, otherwise);
  const results = `${cell(resultColumn, first)}:${cell(resultColumn, draft.nextRow - 1)}`;
  const isFailed = `$${cell(failedColumn, first)}=1`;
  draft.highlight({ range: results, formula: isFailed, look: otherwise === checkTexts.fails ? "failed" : "warned" });
  draft.highlight({ range: results, formula: `$${cell(failedColumn, first)}=0`, look: "passed" });
  return first;
}

function addCheck(draft: SheetDraft, { label, expected, found, help, format }: Check, otherwise: string): void {
  const at = draft.nextRow;
  const differs = isOff({ expected, found });
  const [left, right, failed] = [expectedColumn, foundColumn, failedColumn].map((column) => cell(column, at));
  draft.add([
    body(label),
    expected.formula ? calculation(expected.formula, expected.value, format) : body(expected.value, format),
    calculation(found.formula, found.value, format),
    calculation(`IF(${left}=${right},0,1)`, differs ? 1 : 0, "integer"),
    check(when(`${failed}=0`, quoted(checkTexts.holds), quoted(otherwise)), differs ? otherwise : checkTexts.holds),
    note(help),
  ]);
}

/** Counts, under them, what of the budget is worth knowing: the first page says how many. */
function addTold(draft: SheetDraft, checks: readonly Check[]): NamePlan {
  const last = draft.nextRow - 1;
  const formula = `SUM(${cell(failedColumn, last - checks.length + 1)}:${cell(failedColumn, last)})`;
  const row = draft.add([
    totalLabel(checkTexts.told),
    totalLabel(""),
    totalLabel(""),
    total(formula, checks.filter(isOff).length, "integer"),
  ]);
  return {
    name: "CPTS_A_Savoir",
    refersTo: onSheet(sheetNames.checks, fixedCell(failedColumn, row)),
    comment: checkTexts.toldName,
  };
}

/** Returns where the number of failures is. */
function addFailures(draft: SheetDraft, first: number, { checks }: WorkbookModel): string {
  const failures = `SUM(${cell(failedColumn, first)}:${cell(failedColumn, draft.nextRow - 1)})`;
  const row = draft.add([
    totalLabel(checkTexts.failures),
    totalLabel(""),
    totalLabel(""),
    total(failures, checks.failed, "integer"),
  ]);
  return onSheet(sheetNames.checks, fixedCell(failedColumn, row));
}
