/** `range.format`: fonts, fills, borders, alignments, widths and heights. */
import { Collection, part, type Part } from "../wire/api-object";
import { type Area, everywhere } from "./area";
import { type Brush, painted, paintedProperties } from "./brush";
import { accessors, extend } from "./checked-part";
import { colour, flag, numberIn, oneOf, textOf } from "./one-of";

const horizontals = ["General", "Left", "Center", "Right", "Fill", "Justify", "CenterAcrossSelection", "Distributed"];
const verticals = ["Top", "Center", "Bottom", "Justify", "Distributed"];
const underlines = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"];
const lines = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"];
const weights = ["Hairline", "Thin", "Medium", "Thick"];

const fontChecks = {
  Name: (value: unknown) => textOf(value, 31, "the name of a font"),
  Size: (value: unknown) => numberIn(value, 1, 409, "the size of a font"),
  Color: colour,
  Bold: flag,
  Italic: flag,
  Strikethrough: flag,
  Underline: (value: unknown) => oneOf(underlines, value),
};
const alignmentChecks = {
  HorizontalAlignment: (value: unknown) => oneOf(horizontals, value),
  VerticalAlignment: (value: unknown) => oneOf(verticals, value),
  WrapText: flag,
  ShrinkToFit: flag,
  IndentLevel: (value: unknown) => numberIn(value, 0, 250, "an indent"),
  TextOrientation: (value: unknown) => numberIn(value, -90, 180, "an orientation"),
};
const borderChecks = {
  Style: (value: unknown) => oneOf(lines, value),
  Weight: (value: unknown) => oneOf(weights, value),
  Color: colour,
};

/** A column of 255 characters, and a row of 409.5 points, are Excel's largest. */
const widthChecks = { ColumnWidth: (value: unknown) => numberIn(value, 0, 1_342.5, "the width of a column") };
const heightChecks = { RowHeight: (value: unknown) => numberIn(value, 0, 409.5, "the height of a row") };

const wholeColumns = ({ left, right }: Area): Area => ({ ...everywhere, left, right });
const wholeRows = ({ top, bottom }: Area): Area => ({ ...everywhere, top, bottom });

export function rangeFormat(brush: Brush): Part {
  const columns = brush.on(brush.areas.map(wholeColumns));
  const rows = brush.on(brush.areas.map(wholeRows));
  const fill = painted("RangeFill", brush.with("Fill."), { Color: colour });
  const format = painted("RangeFormat", brush, alignmentChecks);
  extend(format, paintedProperties(columns, widthChecks));
  extend(format, paintedProperties(rows, heightChecks));
  return extend(format, {
    Font: painted("RangeFont", brush.with("Font."), fontChecks),
    Fill: extend(fill, { Clear: () => brush.strip("Fill.Color") }),
    Protection: painted("FormatProtection", brush.with("Protection."), { Locked: flag, FormulaHidden: flag }),
    Borders: new RangeBorderCollection(brush),
    AutofitColumns: () => columns.strip("ColumnWidth"),
    AutofitRows: () => rows.strip("RowHeight"),
  });
}

const sides = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const;
type Side = (typeof sides)[number];

class RangeBorderCollection extends Collection<Part> {
  constructor(private readonly brush: Brush) {
    super();
  }

  override list(): readonly Part[] {
    return sides.map((side) => this.GetItem(side));
  }

  GetItem(name: unknown): Part {
    const side = oneOf(sides, name);
    const painters = edgesOf(side).map(({ edge, areas }) =>
      this.brush.on(areas(this.brush.areas)).with(`Borders.${edge}.`),
    );
    return edges(side, painters);
  }
}

/** A line between two rows is the bottom of the one and the top of the other. */
function edges(side: Side, painters: readonly Brush[]): Part {
  const properties = accessors(
    borderChecks,
    (property) => painters[0]?.read(property),
    (property, value) => painters.forEach((painter) => painter.paint(property, value)),
  );
  return extend(part("RangeBorder", properties), { SideIndex: side });
}

interface Edge {
  readonly edge: "Top" | "Bottom" | "Left" | "Right";
  readonly areas: (areas: readonly Area[]) => readonly Area[];
}

const each = (cut: (area: Area) => Area) => (areas: readonly Area[]) =>
  areas.map(cut).filter(({ top, left, bottom, right }) => top <= bottom && left <= right);

function edgesOf(side: Side): readonly Edge[] {
  const edgesBySide: Readonly<Record<Side, readonly Edge[]>> = {
    EdgeTop: [{ edge: "Top", areas: each((area) => ({ ...area, bottom: area.top })) }],
    EdgeBottom: [{ edge: "Bottom", areas: each((area) => ({ ...area, top: area.bottom })) }],
    EdgeLeft: [{ edge: "Left", areas: each((area) => ({ ...area, right: area.left })) }],
    EdgeRight: [{ edge: "Right", areas: each((area) => ({ ...area, left: area.right })) }],
    InsideHorizontal: [
      { edge: "Bottom", areas: each((area) => ({ ...area, bottom: area.bottom - 1 })) },
      { edge: "Top", areas: each((area) => ({ ...area, top: area.top + 1 })) },
    ],
    InsideVertical: [
      { edge: "Right", areas: each((area) => ({ ...area, right: area.right - 1 })) },
      { edge: "Left", areas: each((area) => ({ ...area, left: area.left + 1 })) },
    ],
  };
  return edgesBySide[side];
}
