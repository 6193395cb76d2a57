import { noMoney, toEuros } from "../../../agreement/money";
import { cashBefore } from "../../../funding/time/ledger";
import { advanceToFinanceOf } from "../../../funding/situation/advance-to-finance";
import { unknownPaymentsOf } from "../../../funding/time/unknown-payments";
import { natureWords } from "../../../texts/fr/workbook/common";
import { paymentTexts as texts } from "../../../texts/fr/workbook/payments";
import { head, hint, link, section, type Content } from "../../cells";
import { holds, sumIfs } from "../../formula";
import type { ShownContract } from "../../shown-contract";
import type { SheetDraft } from "../../sheet-draft";
import type { TimeRefs } from "../calculations/accounts/accounts";
import type { PaymentRefs } from "../calculations/refs";
import type { SituationRefs } from "../calculations/situation/situation";
import { scenarioInput } from "./scenario";

/** The scenario to choose, all that it pays, and what must be advanced at worst. */
export function addKeyFigures(
  draft: SheetDraft,
  shown: ShownContract,
  { payments, situation }: Pick<TimeRefs, "payments" | "situation">,
): void {
  draft.skip();
  draft.add([section(texts.keyFigures)]);
  draft.add(texts.keyHead.map(head));
  const scenario = scenarioInput(draft, shown.scenario);
  draft.add([scenario, ...cashContents(shown, payments), ...worstContents(shown, situation), hint(texts.worstHelp)]);
}

function cashContents(
  { ledger, contract }: ShownContract,
  { shown, certainty, unknown }: PaymentRefs,
): readonly Content[] {
  const cash = cashBefore(ledger.extent.to, ledger);
  const ofNature = (nature: string) => sumIfs(shown, holds(certainty, nature));
  return [
    link(`SUM(${shown})`, toEuros(cash.total), "euros"),
    link(ofNature(natureWords.secured), toEuros(cash.secured), "euros"),
    link(ofNature(natureWords.atRisk), toEuros(cash.atRisk), "euros"),
    link(`SUM(${unknown})`, unknownPaymentsOf(contract).length, "integer"),
  ];
}

function worstContents({ contract, ledger }: ShownContract, { figures }: SituationRefs): readonly Content[] {
  const worst = advanceToFinanceOf(contract, ledger);
  return [
    link(figures.worst, toEuros(worst?.amount ?? noMoney), "euros"),
    link(figures.worstDay, worst?.day ?? "", "date"),
  ];
}
