import { toEuros, type Cents } from "../agreement/money";
import { rightsAndCashTexts } from "../texts/fr/workbook/rights-and-cash";
import { calculation, type Content } from "./cells";
import { quoted, when } from "./formula";

/** What is received less what is earned, and the same in words: a sign says it, not a colour. */
export function carriedOver(formula: string, amount: Cents): Content {
  return calculation(`ROUND(${formula},2)`, toEuros(amount), "signedEuros");
}

/** @param place of the cell of the difference */
export function carriedInWords(place: string, amount: Cents): Content {
  const { ahead, behind, even } = rightsAndCashTexts;
  const otherwise = when(`${place}<0`, quoted(behind), quoted(even));
  const formula = when(`${place}>0`, quoted(ahead), otherwise);
  return { formula, value: amount > 0 ? ahead : amount < 0 ? behind : even, role: "note", format: "text" };
}
