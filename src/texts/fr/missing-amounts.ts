/** How a missing amount is asked. */
import { lineNames } from "../../agreement/line-names";
import { partNames } from "../../agreement/part-names";
import type { MissingAmount } from "../../funding/missing-amounts";
import { and, euros, noBreak } from "./figures";

export function missingAmountSentence({
  schedule,
  line,
  part,
  tier,
  years,
  suggestion,
  reason,
}: MissingAmount): string {
  const what = [lineNames[line].fr, partNames[part].fr, `taille ${tier}`, schedule.file.name].join(", ");
  const when = years.length === 0 ? "" : ` (${years.length === 1 ? "année" : "années"} ${and(years.map(String))})`;
  const unverified = reason === null ? "non vérifié" : reason;
  const suggested = suggestion === null ? "aucune suggestion" : `suggestion ${euros(suggestion)} : ${unverified}`;
  return noBreak(`${what}${when} ; ${suggested}.`);
}
