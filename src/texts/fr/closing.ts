/** What the command line says of a contract year that is closed, or that cannot be. */
import { sum } from "../../agreement/money";
import type { NextYear } from "../../budget/closing/next-year";
import type { ClosedAmount } from "../../funding/time/closed-amount";
import { euros, noBreak, number, received } from "./figures";

export const closingTexts = {
  noSuchYear: (typed: string) =>
    `L'option --close-year a reçu ${received(typed)}. Donnez une année de contrat, de 1 à 5.`,
  notNotified: (word: string) =>
    `L'option --notified a reçu ${received(word)}. Donnez une mission et les euros notifiés de sa part variable, par exemple --notified accès=20000.`,
  alone: (option: string) => `L'option ${option} va avec --close-year. Ajoutez-la, ou retirez ${option}.`,
  closed: (year: number, closed: readonly ClosedAmount[], next: NextYear | null) => {
    // What is earmarked is within another row.
    const rows = closed.filter(({ part }) => part !== "tied");
    const notified = euros(sum(rows.map(({ amount }) => amount)));
    return noBreak(
      `Année ${year} close : ${notified} notifiés sur ${number(rows.length)} lignes${next === null ? "" : opened(next)}`,
    );
  },
};

function opened({ year, tier, rates, followed }: NextYear): string {
  const said = [
    ...(tier === null ? [] : [`taille ${tier}`]),
    ...(rates.size === 0 ? [] : [`${number(rates.size)} taux`]),
    ...(followed.length === 0 ? [] : [`${number(followed.length)} indicateur(s) repris, à mesurer`]),
  ];
  return ` ; année ${year} ouverte${said.length === 0 ? "" : ` : ${said.join(", ")}`}`;
}
