/** Synthèse: that the bank holds, or will hold, less than nothing, and that nothing is safe to spend. */
import { noMoney, type Cents } from "../../../agreement/money";
import { lowestSecuredOf, treasuryOf } from "../../../funding/situation/treasury";
import { sheetNames } from "../../../texts/fr/workbook/common";
import { synthesisTexts } from "../../../texts/fr/workbook/synthesis";
import { onSheet } from "../../address";
import { empty, joined, numberIn, quoted, when } from "../../formula";
import type { Page } from "./page";
import type { Warning } from "./warning";

const texts = synthesisTexts.short;

/** Without the balance of the bank nothing is known of it. */
export function shortOfMoney(page: Page): Warning {
  const { safeToSpend } = page.situation;
  const { bankBalance, safe } = page.refs.situation.figures;
  const lowest = lowestOf(page);
  const { bankBalance: held } = page.shown.contract.choices.situation;
  const isKnown = held !== null;
  const [isOverdrawn, willBe] = [isKnown && held < 0, isKnown && lowest.amount < 0];
  const isUnsafe = (safeToSpend?.amount ?? noMoney) < 0;
  // Of an empty text, not every program finds the same less than a number.
  const [below, later, unsafe] = [bankBalance, lowest.place, safe].map((place) => `${numberIn(place)}<0`) as Tests;
  const isLater = `COUNT(${bankBalance})*(${later})>0`;
  const first = when(below, quoted(texts.overdrawn), when(isLater, quoted(texts.toCome), empty));
  const between = when(`(${isLater})*(${unsafe})>0`, quoted(texts.between), empty);
  const words = [
    ...(isOverdrawn ? [texts.overdrawn] : willBe ? [texts.toCome] : []),
    ...(isUnsafe ? [texts.unsafe] : []),
  ];
  return {
    condition: `(${isLater})+(${unsafe})>0`,
    formula: joined(
      quoted(texts.before),
      first,
      between,
      when(unsafe, quoted(texts.unsafe), empty),
      quoted(texts.after),
    ),
    isOn: words.length > 0,
    value: `${texts.before}${words.join(texts.between)}${texts.after}`,
    place: onSheet(sheetNames.treasury, "A1"),
  };
}

type Tests = [below: string, later: string, unsafe: string];

/** With the charges where they are planned, else of secure money alone: never above the balance of the day. */
function lowestOf({ lowest, plan, shown: { contract, ledger } }: Page): { place: string; amount: Cents } {
  if (plan !== null) {
    const { cash } = plan.refs;
    return { place: cash.lowest("central").amount, amount: cash.cash.central.lowest.amount };
  }
  const { day, bankBalance } = contract.choices.situation;
  const opening = { day, bankBalance: bankBalance ?? noMoney };
  return { place: lowest ?? "0", amount: lowestSecuredOf(opening, treasuryOf(contract, ledger)).amount };
}
