import { readWholeCase } from "../../budget/read-whole-case";
import { holdsCommunities } from "../../communities/rows-of-workbook";
import { refuse } from "../../refusal/refused";
import type { Choices } from "../../funding/choices";
import { refuseTooBig } from "../../hosts/xlsx/or-damaged";
import { ownInXlsx } from "../../hosts/xlsx/own/own-in-xlsx";
import { openXlsx } from "../../hosts/xlsx/open-xlsx";
import { refuseNotOurs } from "../../workbook/reading/not-ours";
import { readXlsx } from "../../hosts/xlsx/read-xlsx";
import { today } from "../../hosts/today";
import { planOf } from "../../taskpane/workbook/workbook";
import { isLedger } from "./is-ledger";
import type { OwnWork } from "../../workbook/own/own-work";
import type { WorkbookPlan } from "../../workbook/plan";
import { inCells } from "../../workbook/in-cells";
import { wholeCaseOfWorkbook } from "../../workbook/read-inputs";

export interface OpenedFile {
  readonly choices: Choices;
  readonly plan: WorkbookPlan;
  readonly own: OwnWork;
}

/**
 * The choices that a workbook of ours holds, as people left its input cells, and what they added to it.
 * @returns null for a table of communities, of which each row makes a workbook
 * @throws Refused
 */
export async function openFile(file: File): Promise<OpenedFile | null> {
  if (await isLedger(file)) refuse({ kind: "ledgerFile" });
  refuseTooBig(file.size);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const workbook = readXlsx(bytes);
  const found = wholeCaseOfWorkbook(workbook);
  if (found === null) return holdsCommunities(openXlsx(bytes)) ? null : refuseNotOurs(openXlsx(bytes));
  const { choices, planned } = inCells({ workbook, case: found }, () => readWholeCase(found, today()));
  const plan = await planOf(choices, planned);
  return { choices, plan, own: ownInXlsx(bytes, plan) };
}
