/** Why each instalment is paid: one sentence that a treasurer can check against the contract. */
import { lineNames } from "../../agreement/line-names";
import type { LineId, PartOrTotal } from "../../agreement/lines";
import { partNames } from "../../agreement/part-names";
import type { Proration } from "../../agreement/proration";
import type { Payment } from "../../funding/time/payments";
import { date, euros, number } from "./figures";

export function reasonOf(payment: Payment): string {
  return `${subject(payment)}: ${words(payment)}.`;
}

/** Of a payment whose amount nobody knows. */
export function unknownReasonOf(line: LineId, part: PartOrTotal, contractYear: number): string {
  return `${lineNames[line].en}, ${lowered(partNames[part].en)}, year ${contractYear}: to enter from your contract (article 6).`;
}

function subject({ line, part, contractYear, rule }: Payment): string {
  if (rule === "intentAid") return lineNames.intent.en;
  if (rule === "startUpSupplement") return "Start-up supplement to the operating grant";
  const name = lineNames[line].en;
  return `${line === "operating" ? name : `${name}, ${lowered(partNames[part].en)}`}, year ${contractYear}`;
}

function words(payment: Payment): string {
  const { rule, due, rate } = payment;
  const advanced = due.advance?.share ?? 0;
  switch (rule) {
    case "operatingInFull":
      return `paid ${advanced === 1 ? "whole" : percent(advanced)} at the signature, before any mission (${bothTexts})`;
    case "operatingAdvance":
      return `advance of ${percent(advanced)} at the contract's anniversary (${bothTexts})`;
    case "operatingBalance":
      return `balance of ${percent(1 - advanced)} after the yearly dialogue (${bothTexts})`;
    case "startAdvance":
      return `advance of ${percent(advanced)}${share(due.advance?.proration)}, when the mission starts (model contract, art. 6.2)`;
    case "anniversaryAdvance":
      return `advance of ${percent(advanced)}${share(due.advance?.proration)}, at the contract's anniversary (Senate, report no. 32, 2025-2026)`;
    case "balance":
      return `balance${share(due.proration)}, less the advance, after the yearly dialogue (${bothTexts})`;
    case "repayment":
      return `advance beyond what is due${share(due.proration)} taken back: mission or contract stopped, assumption to be checked`;
    case "careBalance":
      return `paid with the balance${share(due.proration)}: no text read provides for an advance`;
    case "variable":
      return `${number(rate * 100)}% of ${euros(due.whole)}${share(due.proration)}, with the balance (${bothTexts})`;
    case "undivided":
      return `split unknown, counted at a rate of 100% only${share(due.proration)}, with the balance`;
    case "plan":
      return `plan drafted${share(due.proration)}, with the year's balance (draft avenant 2, 2020)`;
    case "update":
      return `plan updated${share(due.proration)}, with the year's balance (draft avenant 2, 2020)`;
    case "crisis":
      return `grave crisis declared on ${date(payment.date)} (draft avenant 2, 2020)`;
    case "closedAdvance":
      return "advance, as it was paid: closed year";
    case "closedBalance":
      return "notified after the yearly dialogue, less the advance: closed year";
    case "intentAid":
    case "startUpSupplement":
      return "aid paid once, amount entered: the signed text has not been read";
  }
}

const bothTexts = "agreement, art. 9.1; model contract, art. 6";

/** @param share 0 to 1 */
function percent(share: number): string {
  return `${number(share * 100)}%`;
}

/** Nothing to say of a whole year. */
function share(proration: Proration | null | undefined): string {
  if (!proration || proration.count === proration.of) return "";
  const [one, several] = proration.basis === "days" ? ["day", "days"] : ["month", "months"];
  return ` for ${proration.count} ${proration.count === 1 ? one : several} of ${proration.of}`;
}

/** Its first letter small: an acronym stays in capitals. */
function lowered(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
