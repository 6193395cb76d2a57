import { bounds } from "../../bounds";
import type { OfficePackage } from "../../package/open-package";
import { nextPlace, type Place } from "../../place";
import { toValue, type RawCell } from "../cell-value";
import type { FoundValue } from "../found-value";
import { readXml, type Attributes, type XmlReader } from "../read-xml";
import type { SheetToRead } from "../sheet-to-read";
import { checkHeld, checkText, refuseText, type WhereText } from "../spent";
import { plainLook } from "./cell-looks";
import { sharedFormula } from "./shared-formula";
import type { BesideCells, CellLook, WholeCell, WholeSheet } from "./whole-sheet";

interface WithLooks extends SheetToRead {
  readonly looks: readonly CellLook[];
}

export function readWholeSheet(file: OfficePackage, sheet: WithLooks): WholeSheet {
  const reading = new WholeReading(sheet);
  readXml(file, { path: sheet.path, most: bounds.part.sheet }, reading);
  return reading;
}

const beside: Readonly<Partial<Record<string, BesideCells>>> = {
  mergeCell: "merges",
  dataValidation: "lists",
  conditionalFormatting: "looks",
  legacyDrawing: "notes",
  drawing: "drawings",
};

interface RawFormula extends Attributes {
  text: string;
}

class WholeReading implements XmlReader, WholeSheet, RawCell {
  readonly cells: WholeCell[] = [];
  readonly widths = new Map<number, number>();
  readonly heights = new Map<number, number>();
  frozenRows = 0;
  frozenColumns = 0;
  readonly has = new Set<BesideCells>();
  type = "n";
  held: string | undefined;
  private look = plainLook;
  private formula: RawFormula | undefined;
  private place: Place = { row: 0, column: 0 };
  private isInCell = false;
  private into: "held" | "formula" | null = null;
  private readonly sharedBy = new Map<string, { readonly text: string; readonly place: Place }>();

  constructor(private readonly sheet: WithLooks) {}

  get isFormula(): boolean {
    return this.formula !== undefined;
  }

  readonly open = (name: string, attributes: Attributes): void => {
    if (name === "c") this.enter(attributes);
    else if (this.isInCell) this.within(name, attributes);
    else this.around(name, attributes);
  };

  readonly close = (name: string): void => {
    this.into = null;
    if (name === "c") this.leave();
  };

  readonly text = (text: string): void => {
    if (this.into === "held") checkHeld((this.held = (this.held ?? "") + text), this.where);
    if (this.into === "formula" && this.formula) checkHeld((this.formula.text += text), this.where);
  };

  readonly endless = (): void => {
    if (this.into !== null) refuseText(this.where);
  };

  private around(name: string, attributes: Attributes): void {
    const what = beside[name];
    if (what !== undefined) this.has.add(what);
    if (name === "row") this.enterRow(attributes);
    if (name === "col") this.widen(attributes);
    if (name === "pane" && attributes["state"] === "frozen") {
      this.frozenRows = Number(attributes["ySplit"] ?? 0);
      this.frozenColumns = Number(attributes["xSplit"] ?? 0);
    }
  }

  private enterRow({ r, ht, customHeight }: Attributes): void {
    this.place = nextPlace("row", this.place, r);
    if (ht !== undefined && (customHeight === "1" || customHeight === "true")) {
      this.heights.set(this.place.row, Number(ht));
    }
  }

  /** Programs say of all the columns that follow how wide they are: a person has seen some of them. */
  private widen({ min, max, width, customWidth }: Attributes): void {
    if (width === undefined || (customWidth !== "1" && customWidth !== "true")) return;
    const last = Math.min(Number(max), Number(min) + 99);
    for (let column = Number(min); column <= last; column += 1) this.widths.set(column, Number(width));
  }

  private enter({ r, t = "n", s }: Attributes): void {
    this.place = nextPlace("cell", this.place, r);
    this.type = t;
    this.held = undefined;
    this.formula = undefined;
    this.look = this.sheet.looks[Number(s ?? 0)] ?? plainLook;
    this.isInCell = true;
  }

  private within(name: string, attributes: Attributes): void {
    this.into = name === "f" ? "formula" : name === "v" || name === "t" ? "held" : null;
    if (this.into === "held") this.held ??= "";
    if (this.into === "formula") this.formula = { ...attributes, text: "" };
  }

  private leave(): void {
    this.isInCell = false;
    if (this.look.isDressed) this.has.add("looks");
    const value = this.value();
    if (value === undefined && this.formula === undefined) return;
    const formula = this.formula && this.formulaText(this.formula);
    this.spend(formula ?? "");
    if (value?.kind === "text") this.spend(value.text);
    this.sheet.spent.addCell();
    this.cells.push({ ...this.place, value, formula, look: this.look });
  }

  private spend(text: string): void {
    checkText(text, this.where);
    this.sheet.spent.addText(text);
  }

  private readonly where: WhereText = () => ({ sheet: this.sheet.name, place: this.place });

  /** Of what is not ours to compute, a cell that cannot be read is nothing. */
  private value(): FoundValue | undefined {
    try {
      return toValue(this, this.sheet.texts);
    } catch {
      return undefined;
    }
  }

  private formulaText({ t = "normal", si = "", text }: RawFormula): string | null {
    if (t === "shared" && text !== "") this.sharedBy.set(si, { text, place: this.place });
    if (t === "shared" && text === "") {
      const first = this.sharedBy.get(si);
      return first ? sharedFormula(first.text, first.place, this.place) : null;
    }
    return t === "array" || t === "dataTable" || text === "" ? null : text;
  }
}
