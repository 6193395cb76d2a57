/** The look of a cell, in Univer's terms. */
import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IStyleData,
} from "@univerjs/core";
import type { CellPlan } from "../../../workbook/plan";
import { fontName, lookOf, numberFormats, type Look } from "../../../workbook/styles";

const thinGrey = { s: BorderStyleTypes.THIN, cl: { rgb: "#BFBFBF" } };

const borders: Readonly<Record<NonNullable<Look["border"]>, IBorderData>> = {
  all: { t: thinGrey, r: thinGrey, b: thinGrey, l: thinGrey },
  top: { t: thinGrey },
  bottom: { b: thinGrey },
};

const horizontals = {
  left: HorizontalAlign.LEFT,
  centre: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
} as const;

/** Excel indents by three spaces of the ordinary font, which is 9 pixels; a cell has 2 of its own. */
const pixels = { margin: 2, indent: 9 } as const;

/** Cells that look alike share one style, under one name. */
export function styleName({ role, format, goTo }: CellPlan): string {
  return ["cpts", role, format, ...(goTo === undefined ? [] : ["link"])].join("-");
}

export function toStyle({ role, format, goTo }: CellPlan): IStyleData {
  const look = lookOf({ role, format });
  return {
    ...toFont(look, goTo !== undefined),
    ...toAlignment(look),
    ...(look.fill && { bg: { rgb: `#${look.fill}` } }),
    ...(look.border && { bd: borders[look.border] }),
    ...(format !== "text" && { n: { pattern: numberFormats[format] } }),
  };
}

/** A place to jump to is underlined: colour alone would not tell it from text. */
function toFont(look: Look, isLink: boolean): IStyleData {
  return {
    ff: fontName,
    fs: look.size,
    cl: { rgb: `#${look.colour}` },
    ...(look.bold && { bl: BooleanNumber.TRUE }),
    ...(look.italic && { it: BooleanNumber.TRUE }),
    ...(isLink && { ul: { s: BooleanNumber.TRUE } }),
  };
}

function toAlignment(look: Look): IStyleData {
  return {
    vt: VerticalAlign.MIDDLE,
    ...(look.align && { ht: horizontals[look.align] }),
    ...(look.indent && { pd: { l: pixels.margin + look.indent * pixels.indent } }),
    ...(look.wrap && { tb: WrapStrategy.WRAP }),
  };
}
