/** The sentences of the day's figures. */
import type { Day } from "../../agreement/day";
import { minus, noMoney, type Cents } from "../../agreement/money";
import type { Period } from "../../agreement/period";
import type { Money } from "../../funding/funding";
import type { AdvanceToFinance } from "../../funding/situation/advance-to-finance";
import type { Closing } from "../../funding/situation/closing";
import type { SafeToSpend } from "../../funding/situation/safe-to-spend";
import type { SituationNote } from "../../funding/situation/situation-notes";
import type { YearOfContract } from "../../funding/time/frame";
import { date, euros, noBreak } from "./figures";
import { toEnter } from "./workbook/common";

interface Unknown {
  readonly unknown: number;
}

export function situationNoteSentence(note: SituationNote): string {
  return noBreak(words(note));
}

function words(note: SituationNote): string {
  switch (note.kind) {
    case "noBankBalance":
      return `Donnez le solde en banque au ${date(note.day)} pour savoir ce qui est dépensable sans risque.`;
    case "overdrawn":
      return `Le compte est à découvert de ${euros(minus(noMoney, note.amount))} au ${date(note.day)}.`;
    case "overdraftToCome":
      return `Découvert à venir avec le seul argent sûr : ${euros(note.amount)} le ${date(note.day)}.`;
    case "nothingSafe":
      return `Rien n'est dépensable sans risque jusqu'au ${date(note.day)} : il manque ${euros(minus(noMoney, note.amount))}.`;
    case "afterContract":
      return `La situation au ${date(note.day)} est celle d'un contrat terminé avant le ${date(note.end)} : seuls des soldes peuvent encore arriver.`;
  }
}

const days = ({ from, to }: Period) => `du ${date(from)} au ${date(to - 1)}`;
const atRisk = (money: Money) => (money.atRisk === 0 ? "" : `, dont ${euros(money.atRisk)} à risque`);
/** What is known is no total while amounts are missing. */
const known = ({ unknown }: Unknown) => (unknown === 0 ? "" : ` (total connu : ${unknown} à saisir)`);

/** What nobody knows is no zero. */
const amount = (total: Cents, { unknown }: Unknown) => (total === 0 && unknown > 0 ? toEnter : euros(total));

/** « 27 500 € de droits », or « droits : à saisir ». */
const amountOf = (name: string, total: Cents, { unknown }: Unknown) =>
  total === 0 && unknown > 0 ? `${name} : ${toEnter}` : `${euros(total)} de ${name}`;

/** What a terminal says, a figure a line. */
export const situationTexts = {
  day: (day: Day, year: YearOfContract | null) =>
    noBreak(`Situation au ${date(day)} : ${year === null ? "contrat terminé" : `année ${year.year}, ${days(year)}`}`),
  next: (next: Money & Unknown & { readonly date: Day }) =>
    noBreak(`Prochain versement : ${amount(next.total, next)} le ${date(next.date)}${atRisk(next)}${known(next)}`),
  noPayment: noBreak("Prochain versement : plus aucun"),
  twelveMonths: (money: Money & Unknown) =>
    noBreak(`Douze prochains mois : ${amount(money.total, money)}${atRisk(money)}${known(money)}`),
  financialYear: (year: Period & Closing & Unknown & { readonly rights: Money }) =>
    noBreak(
      `Exercice ${days(year)} : ${amountOf("droits", year.rights.total, year)}${atRisk(year.rights)}${known(year)} ; à la clôture, part variable selon le scénario, ${amountOf("produits constatés d'avance (487)", year.deferred, year)}, ${amountOf("produits à recevoir", year.accrued, year)}`,
    ),
  safe: (safe: SafeToSpend & Unknown, { to }: Period) =>
    noBreak(
      `Dépensable sans risque jusqu'au ${date(to - 1)} : ${euros(safe.amount)}${known(safe)} = ${euros(safe.bankBalance)} en banque + ${euros(safe.receipts)} sûrs à venir − ${euros(safe.commitments)} engagés − ${euros(safe.earmarked)} réservés aux soins non programmés − ${euros(safe.toGiveBack)} d'avances à rendre`,
    ),
  worst: (worst: AdvanceToFinance & Unknown) =>
    noBreak(`Avance à financer au pire, d'ici la fin : ${euros(worst.amount)} le ${date(worst.day)}${known(worst)}`),
};
