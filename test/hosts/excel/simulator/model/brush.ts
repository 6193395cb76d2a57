/** Reads and paints the looks of some areas of a sheet: what `range.format` does. */
import { part, type Part } from "../wire/api-object";
import type { Area } from "./area";
import { accessors, type Checks } from "./checked-part";
import type { Worksheet } from "./worksheet";

export class Brush {
  constructor(
    readonly sheet: Worksheet,
    readonly areas: readonly Area[],
    /** The first words of each property, such as `Font.`. */
    readonly prefix = "",
  ) {}

  read(property: string): unknown {
    const name = this.prefix + property;
    const values = this.areas.map((area) => this.sheet.layers.common(area, name, plainLook[name] ?? null));
    return values.every((value) => JSON.stringify(value) === JSON.stringify(values[0])) ? values[0] : null;
  }

  paint(property: string, value: unknown): void {
    this.sheet.Protection.refuseLooks();
    for (const area of this.areas) this.sheet.layers.paint(area, this.prefix + property, value);
  }

  strip(property: string): void {
    this.sheet.Protection.refuseLooks();
    for (const area of this.areas) this.sheet.layers.strip(area, this.prefix + property);
  }

  with(prefix: string): Brush {
    return new Brush(this.sheet, this.areas, this.prefix + prefix);
  }

  on(areas: readonly Area[]): Brush {
    return new Brush(this.sheet, areas, this.prefix);
  }
}

/** A piece of the object model whose properties are painted. */
export function painted(name: string, brush: Brush, checks: Checks): Part {
  return part(name, paintedProperties(brush, checks));
}

export function paintedProperties(brush: Brush, checks: Checks): Record<string, unknown> {
  return accessors(
    checks,
    (property) => brush.read(property),
    (property, value) => brush.paint(property, value),
  );
}

/** A cell that nobody touched. */
export const plainLook: Readonly<Record<string, unknown>> = {
  NumberFormat: "General",
  HorizontalAlignment: "General",
  VerticalAlignment: "Bottom",
  WrapText: false,
  ShrinkToFit: false,
  IndentLevel: 0,
  TextOrientation: 0,
  ColumnWidth: 48,
  RowHeight: 15,
  ColumnHidden: false,
  RowHidden: false,
  "Font.Name": "Calibri",
  "Font.Size": 11,
  "Font.Color": "#000000",
  "Font.Bold": false,
  "Font.Italic": false,
  "Font.Underline": "None",
  "Font.Strikethrough": false,
  "Fill.Color": "#FFFFFF",
  "Protection.Locked": true,
  "Protection.FormulaHidden": false,
  ...Object.fromEntries(
    ["Top", "Bottom", "Left", "Right"].flatMap((side) => [
      [`Borders.${side}.Style`, "None"],
      [`Borders.${side}.Weight`, "Thin"],
      [`Borders.${side}.Color`, "#000000"],
    ]),
  ),
};
