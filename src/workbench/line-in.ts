import { lineNames } from "../agreement/line-names";
import type { LineId } from "../agreement/lines";

const named = new Map(Object.entries(lineNames).map(([line, { fr }]) => [fr, line as LineId]));

/** The line of the contract that one of these texts names, as a workbook does. */
export function lineIn(texts: readonly string[]): LineId | null {
  const found = texts.map((text) => named.get(text.trim())).find((line) => line !== undefined);
  return found ?? null;
}
