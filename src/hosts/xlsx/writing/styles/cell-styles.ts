import type { CellPlan } from "../../../../workbook/plan";
import { fontName, lookOf, numberFormats, type Format, type Look, type Role } from "../../../../workbook/styles";
import { Distinct } from "../distinct";
import { element } from "../xml";
import { borderOf } from "./borders";
import { fillOf } from "./fills";
import { fontOf } from "./fonts";

/** Excel keeps the numbers below for its own formats. */
const firstFormat = 164;
const general = 0;

/** The looks of the cells, each written once: a workbook has thousands of cells, in a few looks. */
export class CellStyles {
  readonly fonts = new Distinct([element("font", {}, element("sz", { val: 11 }), element("name", { val: fontName }))]);
  /** Excel wants these two before any other. */
  readonly fills = new Distinct(["none", "gray125"].map((type) => fillOf(type)));
  readonly borders = new Distinct([borderOf(undefined)]);
  readonly formats = new Distinct();
  readonly looks = new Distinct([element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 })]);
  private readonly ranks = { cells: new Map<Role, Map<Format, number>>(), links: new Map<Role, Map<Format, number>>() };

  /** Asked for each of thousands of cells: no text is made to find what is known. */
  rankOf(cell: CellPlan): number {
    const ranks = this.ranks[cell.goTo === undefined ? "cells" : "links"];
    const ofRole = ranks.get(cell.role);
    const known = ofRole?.get(cell.format);
    if (known !== undefined) return known;
    const rank = this.looks.rankOf(this.toXml(cell));
    ranks.set(cell.role, new Map([...(ofRole ?? []), [cell.format, rank]]));
    return rank;
  }

  private toXml(cell: CellPlan): string {
    const look = lookOf(cell);
    const ids = {
      numFmtId: cell.format === "text" ? general : firstFormat + this.formats.rankOf(numberFormats[cell.format]),
      fontId: this.fonts.rankOf(fontOf(look, cell.goTo !== undefined)),
      fillId: look.fill === undefined ? 0 : this.fills.rankOf(fillOf("solid", look.fill)),
      borderId: this.borders.rankOf(borderOf(look.border)),
      xfId: 0,
    };
    return element("xf", { ...ids, ...applied(ids, look) }, alignment(look), protection(look));
  }

  numberFormats(): readonly string[] {
    return this.formats.all.map((formatCode, rank) => element("numFmt", { numFmtId: firstFormat + rank, formatCode }));
  }
}

/** What is not said to apply, Excel may leave to the style Normal. */
function applied({ numFmtId, fillId, borderId }: Record<"numFmtId" | "fillId" | "borderId", number>, look: Look) {
  return {
    applyNumberFormat: numFmtId > 0 || undefined,
    applyFont: true,
    applyFill: fillId > 0 || undefined,
    applyBorder: borderId > 0 || undefined,
    applyAlignment: true,
    applyProtection: look.unlocked,
  };
}

const horizontals = { left: "left", centre: "center", right: "right" } as const;

function alignment({ align, wrap, indent }: Look): string {
  const horizontal = align && horizontals[align];
  return element("alignment", { horizontal, vertical: "center", wrapText: wrap, indent });
}

function protection({ unlocked }: Look): string {
  return unlocked ? element("protection", { locked: false }) : "";
}
