/** Whether a formula found again what its cell holds. */
import type { ICellData, Nullable, Styles } from "@univerjs/core";

/** @param found what the formula gives now @param held what its cell held before @param styles those of the workbook */
export function isSameCell(found: Nullable<ICellData>, held: Nullable<ICellData>, styles: Styles | undefined): boolean {
  if (!found || !held || found.custom) return false;
  return found.v === held.v && found.t === held.t && bringsNoFormat(found, held, styles);
}

/** The format of a function's answer becomes that of a cell which has none. */
function bringsNoFormat({ s }: ICellData, held: ICellData, styles: Styles | undefined): boolean {
  const pattern = typeof s === "object" ? s?.n?.pattern : undefined;
  return pattern === undefined || Boolean(styles?.getStyleByCell(held)?.n?.pattern);
}
