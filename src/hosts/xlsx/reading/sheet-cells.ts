/** The cells of a sheet that hold something, whatever is formatted around them. */
import { refuse } from "../../../refusal/refused";
import { bounds } from "../bounds";
import type { OfficePackage } from "../package/open-package";
import { toValue, type RawCell } from "./cell-value";
import type { FoundValue } from "./found-value";
import type { FoundCells } from "./found-workbook";
import { nextPlace, type Place } from "../place";
import { readXml, type Attributes, type XmlReader } from "./read-xml";
import type { SheetToRead } from "./sheet-to-read";
import { checkHeld, checkText, refuseText, type WhereText } from "./spent";

/** What a sheet holds, and which of its cells are merged: `A5:A8`. */
export interface SheetCells {
  readonly cells: FoundCells;
  readonly merged: readonly string[];
}

export function readCells(file: OfficePackage, sheet: SheetToRead): SheetCells {
  const reading = new SheetReading(sheet);
  readXml(file, { path: sheet.path, most: bounds.part.sheet }, reading);
  return reading;
}

class SheetReading implements XmlReader, RawCell, SheetCells {
  readonly cells = new Map<number, Map<number, FoundValue>>();
  readonly merged: string[] = [];
  type = "n";
  held: string | undefined;
  isFormula = false;
  private place: Place = { row: 0, column: 0 };
  private isInCell = false;
  /** Whether what is read is what the cell holds. */
  private isHeld = false;

  constructor(private readonly sheet: SheetToRead) {}

  readonly open = (name: string, attributes: Attributes): void => {
    if (name === "row") this.place = nextPlace("row", this.place, attributes["r"]);
    else if (name === "c") this.enter(attributes);
    else if (this.isInCell) this.look(name);
    else if (name === "mergeCell") this.merge(attributes["ref"]);
  };

  readonly close = (name: string): void => {
    this.isHeld = false;
    if (name === "c") this.leave();
  };

  readonly text = (text: string): void => {
    if (!this.isHeld) return;
    this.held = (this.held ?? "") + text;
    checkHeld(this.held, this.where);
  };

  readonly endless = (): void => {
    if (this.isHeld) refuseText(this.where);
  };

  private enter({ r: reference, t: type = "n" }: Attributes): void {
    this.place = nextPlace("cell", this.place, reference);
    this.type = type;
    this.held = undefined;
    this.isFormula = false;
    this.isInCell = true;
  }

  private merge(reference: string | undefined): void {
    if (this.merged.length >= bounds.cells) refuse({ kind: "tooMuchInside" });
    if (reference !== undefined) this.merged.push(reference);
  }

  private look(name: string): void {
    this.isHeld = name === "v" || name === "t";
    if (this.isHeld) this.held ??= "";
    if (name === "f") this.isFormula = true;
  }

  private leave(): void {
    this.isInCell = false;
    const value = toValue(this, this.sheet.texts);
    if (value !== undefined) this.keep(value);
  }

  private keep(value: FoundValue): void {
    if (value.kind === "text") this.keepText(value.text);
    this.sheet.spent.addCell();
    const { row, column } = this.place;
    const inRow = this.cells.get(row) ?? new Map<number, FoundValue>();
    this.cells.set(row, inRow.set(column, value));
  }

  private keepText(text: string): void {
    checkText(text, this.where);
    if (this.type !== "s") this.sheet.spent.addText(text);
  }

  private readonly where: WhereText = () => ({ sheet: this.sheet.name, place: this.place });
}
