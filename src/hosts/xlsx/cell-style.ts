import type { CellStyle } from "hucre/xlsx";

import type { CellPlan } from "../../workbook/plan";
import { fontName, looks, numberFormats, type Look } from "../../workbook/styles";

const thinGrey = { style: "thin", color: { rgb: "BFBFBF" } } as const;

const borders = {
  all: { top: thinGrey, right: thinGrey, bottom: thinGrey, left: thinGrey },
  top: { top: thinGrey },
  bottom: { bottom: thinGrey },
} as const;

const horizontals = { left: "left", centre: "center", right: "right" } as const;

/** One object for all the cells that look alike: a workbook has thousands of them, in a few looks. */
const styles = new Map<string, CellStyle>();

export function toCellStyle(cell: CellPlan): CellStyle {
  const key = `${cell.role} ${cell.format} ${cell.goTo !== undefined}`;
  const style = styles.get(key) ?? newStyle(cell);
  styles.set(key, style);
  return style;
}

function newStyle(cell: CellPlan): CellStyle {
  const look = looks[cell.role];
  return {
    font: toFont(look, cell.goTo !== undefined),
    alignment: toAlignment(look),
    ...(look.fill && { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: look.fill } } }),
    ...(look.border && { border: borders[look.border] }),
    ...(cell.format !== "text" && { numFmt: numberFormats[cell.format] }),
    ...(look.unlocked && { protection: { locked: false } }),
  };
}

/** A place to jump to is underlined: colour alone would not tell it from text. */
function toFont(look: Look, isLink: boolean): NonNullable<CellStyle["font"]> {
  return {
    name: fontName,
    size: look.size,
    color: { rgb: look.colour },
    ...(look.bold && { bold: true }),
    ...(look.italic && { italic: true }),
    ...(isLink && { underline: true }),
  };
}

function toAlignment(look: Look): NonNullable<CellStyle["alignment"]> {
  return {
    vertical: "center",
    ...(look.align && { horizontal: horizontals[look.align] }),
    ...(look.indent && { indent: look.indent }),
    ...(look.wrap && { wrapText: true }),
  };
}
