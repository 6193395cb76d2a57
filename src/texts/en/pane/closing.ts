import type { ClosingWords, NextSaid } from "../../pane-closing-words";
import { number } from "../figures";

export const closingWords: ClosingWords = {
  lead: "After the yearly dialogue, what is notified takes the place of the estimate: the amounts and payments of the year no longer move, whatever is changed since.",
  closed: (years) => (years.length === 1 ? `Closed year: ${years.join()}.` : `Closed years: ${years.join(", ")}.`),
  none: (day) => `On ${day}, no contract year that is over is left to close.`,
  year: {
    label: "Year to close",
    help: "The next build closes it; going back opens it again.",
    notNow: "none",
    one: (year) => `year ${year}`,
  },
  notified: {
    label: "Variable part notified",
    help: "In euros, mission by mission. An empty field keeps what the rate or the indicators give; zero is written 0.",
  },
  expected: (amount, most) => `${amount} expected, ${most} at most`,
  settled: { label: "Balance paid on", help: "Empty: the day when it is expected." },
  reading: "Reading…",
  outcome: (year, notified, rows) =>
    `The next build closes year ${year}: ${notified} notified, on ${number(rows)} rows of the sheet Années closes.`,
  next: (year, said) => `Year ${year} begins${begun(said)}.`,
  last: "It is the last year of the contract: none begins.",
};

function begun({ tier, rates, followed }: NextSaid): string {
  const said = [
    ...(tier === null ? [] : [`tier ${tier}`]),
    ...(rates === 0 ? [] : [`${number(rates)} agreed rates`]),
    ...(followed === 0 ? [] : [`${number(followed)} indicators with their targets, to be measured`]),
  ];
  return said.length === 0 ? " with the tier and the rates already said" : `: ${said.join(", ")}`;
}
