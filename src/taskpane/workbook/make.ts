/** A workbook made: of the cells and of the form. Loaded once one is wanted, and what writes files once a file is. */
import type { Planned } from "../../budget/planned";
import { computeFunding } from "../../funding/funding";
import type { Choices } from "../../funding/choices";
import { today } from "../../hosts/today";
import type { SpreadsheetHost } from "../../hosts/spreadsheet-host";
import type { Language } from "../../texts/language";
import { buildWorkbook } from "../../workbook/build-workbook";
import type { FoundWorkbook } from "../../workbook/found";
import type { WorkbookPlan } from "../../workbook/plan";
import { plannedOfWorkbook } from "../../workbook/read-plan";
import { closingState } from "../closing/closing-state";
import { caseOfForm } from "../form/case-of-form";
import type { FormState } from "../form/form-state";
import { chargesBeside, planFileOf, planOfForm, type WantedByForm } from "../plan/plan-of-form";
import { planWordsIn } from "../plan/plan-words";
import { version } from "../version";

/** The budget beside the grant that the cells hold: every build takes it with it. @throws Refused */
export async function readPlan(host: SpreadsheetHost): Promise<Planned | null> {
  return plannedOfWorkbook(await host.readOurCells());
}

/** The same with what the form adds to it. @throws Refused */
export async function planWanted(
  found: FoundWorkbook,
  form: FormState,
  choices: Choices,
  language: Language,
): Promise<WantedByForm> {
  const { pasted } = await planWordsIn(language);
  return planOfForm(form, choices, found, { language, today: today(), pasted: pasted.place });
}

/** What the workbook, with what the form adds to it, says of the years that may be closed. @throws Refused */
export async function yearsToClose(host: SpreadsheetHost, form: FormState, choices: Choices, language: Language) {
  const { pasted } = await planWordsIn(language);
  const file = planFileOf(form, choices, await host.readOurCells(), pasted.place);
  return closingState({ ...caseOfForm(form, language), ...file }, form, { language, today: today() });
}

/** How many charges a copied block holds. @throws Refused, with the line and the column */
export async function countPasted(host: SpreadsheetHost, text: string): Promise<number> {
  return chargesBeside(await host.readOurCells(), text).length;
}

export function planOf(choices: Choices, planned: Planned | null): WorkbookPlan {
  return buildWorkbook(computeFunding(choices), version, planned);
}

export async function fileOf(choices: Choices, planned: Planned | null): Promise<Uint8Array> {
  const { writeXlsx } = await import(/* webpackChunkName: "xlsx" */ "../../hosts/xlsx/write-xlsx");
  return writeXlsx(planOf(choices, planned));
}
