/** What reached the bank of the grant: whatever is wrong is refused with its place. */
import type { Receipt } from "../bank/late-payments";
import { longestRemark, mostRows } from "../bounds";
import type { PlannedFile } from "../planned-file";
import { checkRows, readDay, readSignedAmount, readText } from "./read-value";

/** @returns null where the case has no such key @throws Refused */
export function readReceived({ received }: PlannedFile): readonly Receipt[] | null {
  if (received === undefined) return null;
  return checkRows("received", received, mostRows.received).map((row, index) => {
    const path = `received.${index}`;
    const [day, amount] = [readDay(`${path}.date`, row.date), readSignedAmount(`${path}.amount`, row.amount)];
    return { day, amount, label: readText(`${path}.label`, row.label, longestRemark) };
  });
}
