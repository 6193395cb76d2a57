/**
 * The columns of what an accountant gives: the FEC's eighteen (article A. 47 A-1 of the Livre des procédures fiscales, with
 * Debit and Credit or Montant and Sens), a pasted journal or a trial balance, each by the names that they are seen under.
 */
import { fold } from "../../agreement/fold";
import { columnsOf } from "../../delimited/columns";
import type { DelimitedRow } from "../../delimited/read-delimited";
import { refuse } from "../../refusal/refused";

const ledgerHeads = {
  journal: ["JournalCode", "Journal", "Code journal"],
  journalName: ["JournalLib", "Libellé du journal"],
  number: ["EcritureNum", "N° écriture", "Numéro"],
  day: ["EcritureDate", "Date", "Date écriture", "Date d'écriture"],
  account: ["CompteNum", "Compte", "N° compte", "N° de compte", "Numéro de compte", "Compte général"],
  accountName: ["CompteLib", "Intitulé", "Intitulé du compte", "Libellé compte", "Libellé du compte"],
  auxiliary: ["CompAuxNum", "Compte auxiliaire"],
  auxiliaryName: ["CompAuxLib"],
  piece: ["PieceRef", "Pièce", "N° pièce", "N° de pièce", "Référence"],
  pieceDay: ["PieceDate", "Date pièce", "Date de pièce"],
  label: ["EcritureLib", "Libellé", "Libellé écriture", "Libellé de l'écriture"],
  debit: ["Debit", "Montant débit", "Mouvement débit", "Mouvements débit"],
  credit: ["Credit", "Montant crédit", "Mouvement crédit", "Mouvements crédit"],
  balanceDebit: ["Solde débiteur", "Solde débit"],
  balanceCredit: ["Solde créditeur", "Solde crédit"],
  amount: ["Montant"],
  side: ["Sens"],
  letters: ["EcritureLet", "Lettrage"],
  lettersDay: ["DateLet"],
  validDay: ["ValidDate"],
  currencyAmount: ["Montantdevise"],
  currency: ["Idevise"],
  analytic: ["Analytique", "Code analytique", "Section analytique", "Section", "Axe", "Mission", "Projet"],
} as const;

export type LedgerColumn = keyof typeof ledgerHeads;
export type LedgerColumns = ReadonlyMap<LedgerColumn, number>;

/** The name that a sentence gives to a column that the file lacks. */
export function headOf(column: LedgerColumn): string {
  return ledgerHeads[column][0];
}

/** The FEC has so many columns; the next, whatever its name, is the analytic one that some programs add. */
const columnsOfFec = 18;

/** @throws Refused when nothing says the account, or how much */
export function ledgerColumnsOf(head: DelimitedRow): LedgerColumns {
  const found = new Map<LedgerColumn, number>(columnsOf(head, ledgerHeads, ["account"], "left"));
  const isPaired = (one: LedgerColumn, other: LedgerColumn) => found.has(one) && found.has(other);
  // In a trial balance they say what came since the year began; in a journal, what an account came to after each entry.
  if (isPaired("balanceDebit", "balanceCredit") && !(found.has("day") && isPaired("debit", "credit"))) {
    found.set("debit", found.get("balanceDebit") ?? 0).set("credit", found.get("balanceCredit") ?? 0);
  }
  if (!isPaired("debit", "credit") && !isPaired("amount", "side")) {
    refuse({ kind: "columnMissing", missing: ["Débit", "Crédit"] }, { row: head.line });
  }
  if (!found.has("analytic") && isNamed(head.cells[columnsOfFec])) found.set("analytic", columnsOfFec);
  return found;
}

function isNamed(head: string | undefined): boolean {
  return head !== undefined && fold(head) !== "";
}
