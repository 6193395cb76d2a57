/** An amount of an accountant's file, to the cent. */
import { fromEuros, minus, noMoney, type Cents } from "../../agreement/money";
import { refuse, type Where } from "../../refusal/refused";
import { parseEuros } from "../../typed-figure/typed-figure";

/** As the FEC writes them; anything else is read as a person's figure. */
const plain = /^(-?)(\d{1,12})(?:[.,](\d{1,2}))?$/;

/** @throws Refused for a text, or a figure that may be two (1.234) */
export function readLedgerAmount(text: string, where: Where): Cents {
  if (text === "") return noMoney;
  const [, sign, whole = "", part = ""] = plain.exec(text) ?? [];
  const euros = sign === undefined ? parseEuros(text, "fr") : Number(`${whole}.${part}`);
  if (typeof euros !== "number") return refuse({ kind: "ledgerAmount", received: text }, where);
  const amount = fromEuros(Math.abs(euros));
  return sign === "-" || euros < 0 ? minus(noMoney, amount) : amount;
}
