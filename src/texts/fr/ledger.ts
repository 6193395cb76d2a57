/** What a person must know of an accountant's file that was read. */
import type { AccountToPlace } from "../../budget/ledger/actuals-of-ledger";
import type { AccountsRead } from "../../budget/ledger/read-accounts";
import { sum } from "../../agreement/money";
import { euros, noBreak, number } from "./figures";

const shownAccounts = 8;

/** @param kept how many rows of actuals speak of other months, and stay */
export function ledgerSaid({ lines, others, toPlace, difference }: AccountsRead, kept: number): readonly string[] {
  return [
    `Comptabilité : ${number(lines)} lignes lues, dont ${number(lines - others)} de charges et de produits.`,
    ...(difference === 0 ? [] : [unbalanced(euros(difference))]),
    ...(toPlace.length === 0 ? [] : [left(toPlace)]),
    ...(kept === 0 ? [] : [`Réalisé d'autres mois : ${number(kept)} ligne${kept === 1 ? " reste" : "s restent"}.`]),
  ].map(noBreak);
}

function unbalanced(difference: string): string {
  return `Débits et crédits y diffèrent de ${difference} : ce n'est pas une comptabilité entière.`;
}

function left(toPlace: readonly AccountToPlace[]): string {
  const entries = toPlace.reduce((count, one) => count + one.entries, 0);
  const accounts = [...toPlace].sort((one, other) => Math.abs(other.amount) - Math.abs(one.amount));
  const shown = accounts.slice(0, shownAccounts).map(({ account, name, amount }) => {
    return `${account}${name === "" ? "" : ` ${name}`} (${euros(amount)})`;
  });
  const others =
    accounts.length > shownAccounts ? `, et ${number(accounts.length - shownAccounts)} autres comptes` : "";
  const total = euros(sum(toPlace.map(({ amount }) => amount)));
  return `À ventiler : ${number(entries)} écritures de charges, ${total}, sans mission : ${shown.join(", ")}${others}. Ajoutez une règle (--ledger-rules).`;
}
