/** What each correction puts in the cells of its row, by column. */
import { toEuros } from "../../../agreement/money";
import { envelopeName } from "../../../budget/envelope-names";
import { isSilent } from "../../../budget/tracking/correction";
import type { Correction } from "../../../budget/planned";
import { aheadWords, classWords, trackingTexts as texts } from "../../../texts/fr/workbook/tracking";
import type { CellValue } from "../../plan";
import { trackedName } from "./tracked-name";

export function correctionRow(correction: Correction): Readonly<Record<string, CellValue>> {
  const { envelope, class: name, day, ahead, amount, reason } = correction;
  const said = reason === "" ? "" : texts.explained;
  return {
    mission: envelope === null ? null : envelopeName(envelope),
    class: classWords[name] ?? name,
    date: day,
    ahead: ahead === "budget" ? null : aheadWords[ahead],
    amount: amount === 0 ? null : toEuros(amount),
    reason: reason === "" ? null : reason,
    place: trackedName(envelope),
    state: isSilent(correction) ? texts.silent : said,
  };
}
