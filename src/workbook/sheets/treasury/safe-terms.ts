/** Trésorerie: how what is safe to spend comes, term by term, so that a reader can add it up on the page. */
import { toEuros } from "../../../agreement/money";
import { safeTermsOf } from "../../../funding/situation/safe-to-spend";
import { situationOf } from "../../../funding/situation/situation";
import { toCompute } from "../../../texts/fr/workbook/common";
import { treasuryTexts as texts } from "../../../texts/fr/workbook/treasury";
import { link, type Content } from "../../cells";
import { hasNoNumber, quoted, when } from "../../formula";
import type { CellValue } from "../../plan";
import type { ShownContract } from "../../shown-contract";
import type { SituationRefs } from "../calculations/situation/situation";

interface Term {
  readonly label: string;
  readonly amount: Content;
}

/** From the balance of the bank to what is left of it. */
export function safeTerms({ contract, ledger, scenario }: ShownContract, { figures }: SituationRefs): readonly Term[] {
  const { bankBalance } = contract.choices.situation;
  const { safeToSpend, financialYear } = situationOf(contract, scenario);
  const terms = safeTermsOf(contract, ledger.payments, financialYear);
  const amounts = {
    bankBalance: bankBalance === null ? toCompute : toEuros(bankBalance),
    receipts: toEuros(terms.receipts),
    commitments: toEuros(terms.commitments),
    earmarked: toEuros(terms.earmarked),
    toGiveBack: toEuros(terms.toGiveBack),
    safe: safeToSpend === null ? toCompute : toEuros(safeToSpend.amount),
  } as const;
  const ids = ["bankBalance", "receipts", "commitments", "earmarked", "toGiveBack", "safe"] as const;
  return ids.map((id) => ({ label: texts.terms[id], amount: figureOf(figures[id], amounts[id]) }));
}

/** Without the balance of the bank, words and no figure. */
function figureOf(place: string, value: CellValue): Content {
  return link(when(hasNoNumber(place), quoted(toCompute), place), value, "euros");
}
