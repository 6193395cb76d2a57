/**
 * The budget as a workbook: read from the cells, planned, and written as a file. What only a workbook needs is loaded
 * once there is one or one is wanted: a chunk for its cells, another for files.
 */
import * as v from "valibot";
import type { Planned } from "../../budget/planned";
import { caseSchema } from "../../funding/case-file";
import { computeFunding } from "../../funding/funding";
import type { Choices } from "../../funding/choices";
import type { SpreadsheetHost } from "../../hosts/spreadsheet-host";
import type { Language } from "../../texts/language";
import type { WorkbookPlan } from "../../workbook/plan";
import type { FormState } from "../form/form-state";
import { version } from "../version";

/** What the cells say of the form's fields; null when the workbook holds no budget of ours. @throws Refused */
export async function readCells(host: SpreadsheetHost, language: Language): Promise<FormState | null> {
  const workbook = await host.readOurCells();
  if (workbook.names.length === 0) return null;
  const { caseOfWorkbook } = await import(/* webpackChunkName: "workbook" */ "../../workbook/read-inputs");
  const found = caseOfWorkbook(workbook);
  if (found === null) return null;
  const { formOfCase } = await import(/* webpackChunkName: "workbook" */ "../form/form-of-case");
  return formOfCase(v.parse(caseSchema, found), language);
}

/** The budget beside the grant that the cells hold: every build takes it with it. @throws Refused */
export async function readPlan(host: SpreadsheetHost): Promise<Planned | null> {
  const workbook = await host.readOurCells();
  if (workbook.names.length === 0) return null;
  const { plannedOfWorkbook } = await import(/* webpackChunkName: "workbook" */ "../../workbook/read-plan");
  return plannedOfWorkbook(workbook);
}

export async function planOf(choices: Choices, planned: Planned | null): Promise<WorkbookPlan> {
  const { buildWorkbook } = await import(/* webpackChunkName: "workbook" */ "../../workbook/build-workbook");
  return buildWorkbook(computeFunding(choices), version, planned);
}

export async function fileOf(choices: Choices, planned: Planned | null): Promise<Uint8Array> {
  const plan = await planOf(choices, planned);
  const { writeXlsx } = await import(/* webpackChunkName: "xlsx" */ "../../hosts/xlsx/write-xlsx");
  return writeXlsx(plan);
}
