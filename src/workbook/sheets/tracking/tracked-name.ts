import { envelopeName } from "../../../budget/envelope-names";
import type { Envelope } from "../../../budget/planned";
import { unplaced } from "../../../texts/fr/workbook/tracking";

/** @param envelope null: nobody placed it */
export function trackedName(envelope: Envelope | null): string {
  return envelope === null ? unplaced : envelopeName(envelope);
}
