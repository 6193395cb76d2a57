/** The cells of a sheet that hold something, whatever is formatted around them. */
import { refuse } from "../../../refusal/refused";
import type { OfficePackage } from "../package/open-package";
import { toValue, type RawCell } from "./cell-value";
import type { FoundValue } from "./found-value";
import type { FoundCells } from "./found-workbook";
import { nextPlace, type Place } from "../place";
import { readXml, type Attributes, type XmlReader } from "./read-xml";

/** Sixty thousand rows of fifty formatted cells fit in; it takes two seconds to read. */
const most = 80_000_000;
/** Ours hold a few thousand; each takes a hundred bytes of memory. */
const mostCells = 400_000;

/** What a sheet holds, and which of its cells are merged: `A5:A8`. */
export interface SheetCells {
  readonly cells: FoundCells;
  readonly merged: readonly string[];
}

export function readCells(file: OfficePackage, path: string, texts: readonly string[]): SheetCells {
  const reading = new SheetReading(texts);
  readXml(file, { path, most }, reading);
  return reading;
}

class SheetReading implements XmlReader, RawCell, SheetCells {
  readonly cells = new Map<number, Map<number, FoundValue>>();
  readonly merged: string[] = [];
  type = "n";
  held: string | undefined;
  isFormula = false;
  private count = 0;
  private place: Place = { row: 0, column: 0 };
  private isInCell = false;
  /** Whether what is read is what the cell holds. */
  private isHeld = false;

  constructor(private readonly texts: readonly string[]) {}

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
    if (this.isHeld) this.held = (this.held ?? "") + text;
  };

  private enter({ r: reference, t: type = "n" }: Attributes): void {
    this.place = nextPlace("cell", this.place, reference);
    this.type = type;
    this.held = undefined;
    this.isFormula = false;
    this.isInCell = true;
  }

  private merge(reference: string | undefined): void {
    if (this.merged.length >= mostCells) refuse({ kind: "tooMuchInside" });
    if (reference !== undefined) this.merged.push(reference);
  }

  private look(name: string): void {
    this.isHeld = name === "v" || name === "t";
    if (this.isHeld) this.held ??= "";
    if (name === "f") this.isFormula = true;
  }

  private leave(): void {
    this.isInCell = false;
    const value = toValue(this, this.texts);
    if (value !== undefined) this.keep(value);
  }

  private keep(value: FoundValue): void {
    this.count += 1;
    if (this.count > mostCells) refuse({ kind: "tooMuchInside" });
    const { row, column } = this.place;
    const inRow = this.cells.get(row) ?? new Map<number, FoundValue>();
    this.cells.set(row, inRow.set(column, value));
  }
}
