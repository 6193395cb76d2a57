import { noMoney, toEuros } from "../../../agreement/money";
import { cashBefore } from "../../../funding/time/ledger";
import { lowestOf } from "../../../funding/time/lowest-point";
import type { StatementRow } from "../../../funding/time/statement";
import { natureWords } from "../../../texts/fr/workbook/common";
import { paymentTexts as texts } from "../../../texts/fr/workbook/payments";
import { cell } from "../../address";
import { calculation, head, hint, link, section, type Content } from "../../cells";
import { holds, inColumn, sumIfs } from "../../formula";
import type { ShownContract } from "../../shown-contract";
import type { SheetDraft } from "../../sheet-draft";
import type { PaymentRefs } from "../calculations/refs";
import { scenarioInput } from "./scenario";

/** The monthly table, which stands further down: its months and its differences, down one column each. */
export interface MonthlyTable {
  readonly months: string;
  readonly differences: string;
  readonly statement: readonly StatementRow[];
}

const lowestColumn = 5;

/** The scenario to choose, all that it pays, and how far behind what is earned the cash falls. */
export function addKeyFigures(
  draft: SheetDraft,
  shown: ShownContract,
  payments: PaymentRefs,
  monthly: MonthlyTable,
): void {
  draft.skip();
  draft.add([section(texts.keyFigures)]);
  draft.add(texts.keyHead.map(head));
  const scenario = scenarioInput(draft, shown.scenario);
  draft.add([
    scenario,
    ...cashContents(shown, payments),
    ...lowestContents(monthly, draft.nextRow),
    hint(texts.lowestHelp),
  ]);
}

function cashContents({ ledger }: ShownContract, { shown, certainty }: PaymentRefs): readonly Content[] {
  const cash = cashBefore(ledger.extent.to, ledger);
  const ofNature = (nature: string) => sumIfs(shown, holds(certainty, nature));
  return [
    link(`SUM(${shown})`, toEuros(cash.total), "euros"),
    link(ofNature(natureWords.secured), toEuros(cash.secured), "euros"),
    link(ofNature(natureWords.atRisk), toEuros(cash.atRisk), "euros"),
  ];
}

/** The first month, when several are as low. */
function lowestContents({ months, differences, statement }: MonthlyTable, row: number): readonly Content[] {
  const lowest = lowestOf(statement);
  const month = lowest === null || lowest === statement.at(-1) ? texts.later : lowest.from;
  const found = inColumn(months, `MATCH(${cell(lowestColumn, row)},${differences},0)`);
  return [
    calculation(`MIN(${differences})`, toEuros(lowest?.carriedOver ?? noMoney), "signedEuros"),
    calculation(found, month, "month"),
  ];
}
