import { fromEuros } from "../../agreement/money";
import type { Notified } from "../../budget/closing/closed-rows";
import type { Contract } from "../../funding/time/contract";
import { refuseRequest } from "../../library/refusal";
import { closingTexts } from "../../texts/fr/closing";
import { parseEuros } from "../../typed-figure/typed-figure";
import { byMission } from "../by-mission";

/**
 * What was notified of the variable parts: `--notified accès=20000`, once a mission.
 * @throws Refused on a word of another shape
 */
export function notifiedSaid(words: readonly string[], contract: Contract): Notified {
  const kept = [...contract.choices.missions].filter(([, { isKept }]) => isKept).map(([mission]) => mission);
  const said = byMission("--notified", words, kept);
  return new Map(
    [...said].map(([mission, word]) => {
      const figure = parseEuros(word, "fr");
      if (typeof figure !== "number" || figure < 0) return refuseRequest(closingTexts.notNotified(word));
      return [mission, fromEuros(figure)] as const;
    }),
  );
}
