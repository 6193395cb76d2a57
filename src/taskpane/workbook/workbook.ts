/** The budget as a workbook: what only a workbook needs is loaded once there is one or one is wanted. */
import type { Planned } from "../../budget/planned";
import type { Choices } from "../../funding/choices";
import type { SpreadsheetHost } from "../../hosts/spreadsheet-host";
import type { Language } from "../../texts/language";
import type { WorkbookPlan } from "../../workbook/plan";
import type { FormState } from "../form/form-state";

/** What the cells say of the form's fields; null when the workbook holds no budget of ours. @throws Refused */
export async function readCells(host: SpreadsheetHost, language: Language): Promise<FormState | null> {
  const workbook = await host.readOurCells();
  if (workbook.names.length === 0) return null;
  return import(/* webpackChunkName: "workbook" */ "../form/form-of-cells").then(({ formOfCells }) =>
    formOfCells(workbook, language),
  );
}

export async function planOf(choices: Choices, planned: Planned | null): Promise<WorkbookPlan> {
  const { planOf: make } = await import(/* webpackChunkName: "workbook" */ "./make");
  return make(choices, planned);
}
