/**
 * The help of Univer's functions in French, in the place of its own, which is English in every language: a sentence of
 * ours for each, in a word or two of Excel's for its arguments.
 */
import { common } from "./common";
import { compatibility } from "./compatibility";
import { database } from "./database";
import { dates } from "./dates";
import { distributions } from "./distributions";
import { engineering } from "./engineering";
import { told, type Family } from "./family";
import { finance } from "./finance";
import { logic } from "./logic";
import { lookup } from "./lookup";
import { math } from "./math";
import { statistics } from "./statistics";
import { text } from "./text";

const families = [
  math,
  statistics,
  distributions,
  compatibility,
  finance,
  dates,
  engineering,
  logic,
  lookup,
  database,
  text,
];

export default { "sheets-formula": { functionList: Object.fromEntries(families.flatMap(helpsOf)) } };

function helpsOf({ functions, arguments: own }: Family) {
  const named = { ...common, ...own };
  return Object.entries(functions).map(([name, help]) => [name, told(help, named)] as const);
}
