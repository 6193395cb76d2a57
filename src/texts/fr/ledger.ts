/** What a person must know of an accountant's file that was read. */
import type { AccountToPlace } from "../../budget/ledger/actuals-of-ledger";
import type { AccountsRead } from "../../budget/ledger/read-accounts";
import type { AccountTotal } from "../../budget/ledger/subtotals";
import { sum } from "../../agreement/money";
import { euros, noBreak, number } from "./figures";

const shownAccounts = 8;

/** @param kept how many rows of actuals speak of other months, and stay */
export function ledgerSaid(accounts: AccountsRead, kept: number): readonly string[] {
  const { lines, ofResult, toPlace, difference } = accounts;
  return [
    `Comptabilité : ${number(lines)} ${lines > 1 ? "lignes lues" : "ligne lue"}, dont ${number(ofResult)} de charges et de produits.`,
    ...notCounted(accounts),
    ...(difference === 0 ? [] : [unbalanced(euros(difference))]),
    ...(toPlace.length === 0 ? [] : [left(toPlace)]),
    ...(kept === 0 ? [] : [`Réalisé d'autres mois : ${number(kept)} ligne${kept === 1 ? " reste" : "s restent"}.`]),
  ].map(noBreak);
}

/** Rows of totals, and accounts without a line: never without a word. */
function notCounted({ subtotals: { leftOut, beside }, unlined }: AccountsRead): readonly string[] {
  return [
    ...(leftOut.length === 0 ? [] : [notCountedWords.leftOut(leftOut)]),
    ...(beside.length === 0 ? [] : [notCountedWords.beside(beside)]),
    ...(unlined.length === 0 ? [] : [notCountedWords.unlined(unlined)]),
  ];
}

/** What the command line and the pane say of them. */
export const notCountedWords = {
  leftOut: (accounts: readonly AccountTotal[]) =>
    `Lignes de totaux laissées de côté, car leurs comptes y sont déjà un à un : ${listed(accounts)}.`,
  beside: (accounts: readonly AccountTotal[]) =>
    `Comptés en plus des comptes plus longs qui commencent comme eux : ${listed(accounts)}. Si ce sont leurs totaux, ôtez ces lignes.`,
  unlined: (accounts: readonly AccountTotal[]) =>
    `Sans ligne du cerfa, donc dans aucun réalisé : ${listed(accounts)}. Demandez à votre comptable sur quel compte les porter.`,
};

/** « 61 (6 000 €), 62 (500 €) » */
function listed(accounts: readonly AccountTotal[]): string {
  const shown = accounts.slice(0, shownAccounts).map(({ account, amount }) => `${account} (${euros(amount)})`);
  const more = accounts.length - shown.length;
  return `${shown.join(", ")}${more > 0 ? `, et ${number(more)} ${more > 1 ? "autres comptes" : "autre compte"}` : ""}`;
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
  return `À ventiler : ${number(entries)} ${entries > 1 ? "écritures" : "écriture"} de charges, ${total}, sans mission : ${shown.join(", ")}${others}. Ajoutez une règle (--ledger-rules).`;
}
