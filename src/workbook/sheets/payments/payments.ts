/** Échéancier: what reaches the bank, when and why, under the scenario that one of its cells chooses. */
import { paymentTexts as texts } from "../../../texts/fr/workbook/payments";
import { withoutSheet } from "../../address";
import { subtitle, title } from "../../cells";
import { checksSummary } from "../../checks-summary";
import type { WorkbookModel } from "../../model";
import type { NamePlan, SheetPlan } from "../../plan";
import { addRightsAndCashChart } from "../../rights-and-cash-chart";
import { SheetDraft } from "../../sheet-draft";
import type { ShownContract } from "../../shown-contract";
import type { TimeRefs } from "../calculations/accounts/accounts";
import { addByContractYear } from "./by-contract-year";
import { addKeyFigures } from "./key-figures";
import { addList, type ListRefs } from "./list";
import { addOrder, type OrderRefs } from "./order";
import { scenarioName } from "./scenario";
import { addMonthlyCash, monthlyStatement } from "./months";

const lastChartColumn = 9;

export interface PaymentListRefs {
  /** What each month receives, and what comes later. */
  readonly cash: string;
  readonly list: ListRefs;
  readonly order: OrderRefs;
}

export function paymentsSheet(
  model: WorkbookModel,
  shown: ShownContract,
  refs: TimeRefs,
): { sheet: SheetPlan; refs: PaymentListRefs; names: NamePlan[] } {
  const draft = new SheetDraft("payments", texts.purpose);
  draft.add([title(texts.title)], 27);
  draft.add([subtitle(texts.help)]);
  // The first column is too narrow for the words in a box.
  draft.add([{ ...checksSummary(model), role: "subtitle" }]);
  const statement = monthlyStatement(shown);
  addKeyFigures(draft, shown, refs);
  const byYear = addByContractYear(draft, shown, refs);
  addRightsAndCashChart(draft, byYear, { title: texts.chartTitle, lastColumn: lastChartColumn });
  const monthPage = draft.nextRow + 1;
  const cash = addMonthlyCash(draft, shown, statement, refs);
  const listPage = draft.nextRow + 1;
  const list = addList(draft, shown, refs);
  const order = addOrder(draft, shown, withoutSheet(list.date), refs.payments.count);
  const sheet = draft.finish({
    columnWidths: [13, 13, 13, 13, 14, 13, 27, 25, 14, 88],
    frozenRows: 3,
    frozenColumns: 1,
    print: {
      orientation: "landscape",
      repeatedRows: "1:3",
      breaksBefore: [monthPage, listPage],
    },
  });
  return { sheet, refs: { cash, list, order }, names: [scenarioName] };
}
