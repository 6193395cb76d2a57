import { parseDay, toFrench, type Day } from "../../agreement/day";
import { figuresFor } from "../figures";

export const { and, date, euros, number, or, received, receivedNumber } = figuresFor({
  language: "fr",
  locale: "fr-FR",
  date: toFrench,
  money: (amount) => `${amount} €`,
  quote: (text) => `« ${text} »`,
  and: "et",
  or: "ou",
  emptyCell: "une cellule vide",
  notANumber: "une valeur qui n'est pas un nombre",
  yes: "VRAI",
  no: "FAUX",
  range: "une plage ou un objet",
  isText: "qui est un texte : retapez-le en nombre (dans Excel : Données, Convertir)",
  isTwo: (group, decimal) => `qui peut se lire ${group} ou ${decimal} : écrivez l'un ou l'autre`,
});

/** French sets off double punctuation, guillemets, units and thousands by a space at which no line may break. */
export function noBreak(text: string): string {
  return text
    .replace(/ (?=[:;?!»%€])/g, "\u00a0")
    .replace(/« /g, "«\u00a0")
    .replace(/(?<=\d) (?=\d{3}(?!\d))/g, "\u00a0");
}

/** A date of publication, known to the day, the month or the year: 2020-09-18, 2020-09 or 2020. */
export function publication(iso: string): string {
  const day = parseDay(iso);
  return day === null ? iso.split("-").reverse().join("/") : toFrench(day);
}

/** The first and the last day of a period: du 30/11 au 29/12/2026. */
export function daysOf(from: Day, last: Day): string {
  return `du ${toFrench(from).slice(0, 5)} au ${toFrench(last)}`;
}
