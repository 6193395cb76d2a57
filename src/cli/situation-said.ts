import { situationNotesOf } from "../funding/situation/situation-notes";
import { situationOf, type SituationOfContract } from "../funding/situation/situation";
import { advanceToFinanceOf } from "../funding/situation/advance-to-finance";
import { ledgerOf } from "../funding/time/ledger";
import type { Contract } from "../funding/time/contract";
import { situationNoteSentence, situationTexts as texts } from "../texts/fr/situation";

/** Where a contract stands on the day of the case, a sentence a figure. */
export function situationSaid(contract: Contract): readonly string[] {
  const situation = situationOf(contract, "central");
  const { day, contractYear, next, twelveMonths, financialYear } = situation;
  const worst = advanceToFinanceOf(contract, ledgerOf(contract, "central"));
  return [
    texts.day(day, contractYear),
    next === null ? texts.noPayment : texts.next(next),
    texts.twelveMonths(twelveMonths),
    texts.financialYear(financialYear),
    ...safeSaid(situation),
    ...(worst === null ? [] : [texts.worst({ ...worst, unknown: contract.unknown.length })]),
    ...situationNotesOf(contract).map(situationNoteSentence),
  ];
}

function safeSaid({ safeToSpend, financialYear }: SituationOfContract): readonly string[] {
  return safeToSpend === null ? [] : [texts.safe(safeToSpend, financialYear)];
}
