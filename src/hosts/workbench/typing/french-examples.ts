/** The examples of Univer's help, which are those of an English page in every language. */
import { toFrench } from "./french-formula";

/** @param example an argument as one types it: `A1:A20`, `"2021-1-29"`, `VLOOKUP(C3,C6:D11,2,FALSE)` */
export function frenchExample(example: string): string {
  return toFrench(whole.get(example) ?? example).replace(/"([^"]*)"/g, (_, text: string) => `"${frenchText(text)}"`);
}

function frenchText(text: string): string {
  const day = /^(\d{4})-(\d+)-(\d+)(.*)$/.exec(text);
  if (day === null) return texts.get(text) ?? text;
  const [, year, month = "", date = "", hour] = day;
  return `${date.padStart(2, "0")}/${month.padStart(2, "0")}/${year}${hour}`;
}

/** Those whose words stand outside of a text. */
const whole = new Map([
  ["LAMBDA(array, MAX(array))", "LAMBDA(tableau,MAX(tableau))"],
  ["[x, y, …,]", "x;y;…"],
  ["default", '"introuvable"'],
]);

const texts = new Map([
  ["foo", "oui"],
  ["A2 is foo", "A2 dit oui"],
  ["A2 is not foo", "A2 dit autre chose"],
  ["Error in calculation", "Erreur de calcul"],
  ["Not Found", "Introuvable"],
  ["not found", "introuvable"],
  ["#NULL!", "#NUL!"],
  ["Large", "Grand"],
  ["Red", "Rouge"],
  ["Sunday", "dimanche"],
  ["Monday", "lundi"],
  ["Sheet2", "Feuil2"],
  ["Apple", "Pomme"],
  ["East", "Est"],
  ["Univer Logo", "Logo d'Univer"],
  ["Hello", "Bonjour"],
  ["Hello ", "Bonjour "],
  ["Hi", "Salut"],
  ["Hello Univer", "Bonjour Univer"],
  ["hello univer", "bonjour univer"],
  [" Hello  Univer ", " Bonjour  Univer "],
  // What its pattern finds in it begins both.
  ["Spreadsheets", "Serveurs"],
  ["Red riding hood’s, red hood", "Le petit chaperon, le chaperon rouge"],
  ["hood", "chaperon"],
  ["$0.00", "0.00 €"],
]);
