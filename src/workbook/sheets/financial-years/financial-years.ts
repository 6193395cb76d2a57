/** Exercices: what belongs to each civil year's accounts, under the scenario that Échéancier shows. */
import { financialYearTexts as texts } from "../../../texts/fr/workbook/financial-years";
import { subtitle, title } from "../../cells";
import { checksSummary } from "../../checks-summary";
import type { WorkbookModel } from "../../model";
import type { SheetPlan } from "../../plan";
import { addRightsAndCashChart } from "../../rights-and-cash-chart";
import { SheetDraft } from "../../sheet-draft";
import type { ShownContract } from "../../shown-contract";
import type { TimeRefs } from "../calculations/accounts/accounts";
import { addByLine } from "./by-line";
import type { ContractLineRefs } from "../year-detail/contract-lines";
import { addClosing } from "./closing";
import { addContractYears } from "./contract-years";
import { addOverview } from "./overview";

const lastColumn = 13;

export interface FinancialYearRefs {
  /** What all the civil years earn, and what they receive. */
  readonly rights: string;
  readonly cash: string;
}

export function financialYearsSheet(
  model: WorkbookModel,
  shown: ShownContract,
  refs: TimeRefs,
  lines: ContractLineRefs,
): { sheet: SheetPlan; refs: FinancialYearRefs } {
  const draft = new SheetDraft("financialYears", texts.purpose);
  draft.add([title(texts.title)], 27);
  draft.add([subtitle(texts.help)]);
  draft.add([checksSummary(model)]);
  const overview = addOverview(draft, shown, refs);
  addClosing(draft, shown, refs, lines);
  addRightsAndCashChart(draft, overview.table, { title: texts.chartTitle, lastColumn, rows: 9 });
  const lastRow = draft.add([draft.source()]);
  addByLine(draft, { shown, refs, overview });
  draft.skip();
  addContractYears(draft, shown, refs);
  const sheet = draft.finish({
    columnWidths: [28, 26, 13, 13, 13, 13, 13, 12, 12, 12, 12, 11, 11],
    frozenRows: 3,
    frozenColumns: 1,
    // The detail below is for whoever checks on the screen.
    print: { orientation: "landscape", lastRow, pagesTall: 1 },
  });
  return { sheet, refs: { rights: overview.rights, cash: overview.cash } };
}
