/** How a sheet is printed. */
import { ApiObject, Collection, type Part } from "../wire/api-object";
import { invalidArgument, itemNotFound } from "../wire/excel-error";
import { addressOf, type Area, isWholeRows } from "./area";
import { checkedPart, type Checks, extend } from "./checked-part";
import { flag, numberIn, oneOf, textOf } from "./one-of";
import { Range } from "./range";
import { areaOn } from "./range-argument";
import type { Worksheet } from "./worksheet";

const papers = ["Letter", "Legal", "A3", "A4", "A5"];
const layoutChecks: Checks = {
  Orientation: (value) => oneOf(["Portrait", "Landscape"], value),
  PaperSize: (value) => oneOf(papers, value),
  Zoom: checkZoom,
  CenterHorizontally: flag,
  CenterVertically: flag,
  PrintGridlines: flag,
  PrintHeadings: flag,
  BlackAndWhite: flag,
  DraftMode: flag,
  FirstPageNumber: (value) => value,
  ...Object.fromEntries(
    ["Left", "Right", "Top", "Bottom", "Header", "Footer"].map((side) => [
      `${side}Margin`,
      (value: unknown) => numberIn(value, 0, 1_000, "a margin"),
    ]),
  ),
};
const initialLayout = {
  Orientation: "Portrait",
  PaperSize: "Letter",
  Zoom: { scale: 100 },
  CenterHorizontally: false,
  CenterVertically: false,
  PrintGridlines: false,
};

function checkZoom(value: unknown): object {
  if (typeof value !== "object" || value === null) throw invalidArgument("a zoom is an object");
  const unknown = Object.keys(value).filter((key) => !/^(scale|(horizontal|vertical)FitToPages)$/.test(key));
  if (unknown.length > 0) throw invalidArgument(`a zoom has no ${unknown.join(", ")}`);
  return value;
}

/** With its codes such as `&P`, a header or footer of the page has 255 characters at most. */
const footerText = (value: unknown) => textOf(value, 255, "a header or footer");
const places = ["LeftHeader", "CenterHeader", "RightHeader", "LeftFooter", "CenterFooter", "RightFooter"];

function headerFooter(): Part {
  const checks = Object.fromEntries(places.map((place) => [place, footerText]));
  return checkedPart("HeaderFooter", checks, Object.fromEntries(places.map((place) => [place, ""])));
}

function headersFooters(): Part {
  const states = ["Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"];
  const group = checkedPart("HeaderFooterGroup", { State: (value) => oneOf(states, value) }, { State: "Default" });
  return extend(group, { DefaultForAllPages: headerFooter() });
}

export interface PageLayout extends Part {
  readonly titles: { rows: Area | null; area: Area | null };
}

export function pageLayout(sheet: Worksheet): PageLayout {
  const titles: PageLayout["titles"] = { rows: null, area: null };
  const rangeOrNull = (area: Area | null) => area && new Range(sheet, area);
  const layout = checkedPart("PageLayout", layoutChecks, initialLayout);
  return extend(layout, {
    titles,
    HeadersFooters: headersFooters(),
    SetPrintTitleRows: (value: unknown) => void (titles.rows = checkRows(areaOn(sheet, value))),
    GetPrintTitleRowsOrNullObject: () => rangeOrNull(titles.rows),
    SetPrintArea: (value: unknown) => void (titles.area = areaOn(sheet, value)),
    SetPrintMargins: (unit: unknown, margins: object) => void Object.assign(layout, marginsInPoints(unit, margins)),
  });
}

const pointsIn = { Points: 1, Inches: 72, Centimeters: 28.35 } as const;

function marginsInPoints(unit: unknown, margins: object): Record<string, number> {
  const points = pointsIn[oneOf(["Points", "Inches", "Centimeters"], unit)];
  const named = Object.entries(margins).map(([side, size]: [string, unknown]) => {
    oneOf(["left", "right", "top", "bottom", "header", "footer"], side);
    return [`${side.charAt(0).toUpperCase()}${side.slice(1)}Margin`, Number(size) * points] as const;
  });
  return Object.fromEntries(named);
}

function checkRows(area: Area): Area {
  if (!isWholeRows(area)) throw invalidArgument(`${addressOf(area)} is not made of whole rows, such as $1:$4`);
  return area;
}

class PageBreak extends ApiObject {
  constructor(
    private readonly breaks: PageBreakCollection,
    readonly RowIndex: number,
  ) {
    super();
  }

  override identity(): Readonly<Record<string, string>> {
    return { _Id: String(this.RowIndex) };
  }

  GetCellAfterBreak(): Range {
    return this.breaks.sheet.GetCell(this.RowIndex, 0);
  }

  Delete(): void {
    this.breaks.rows.delete(this.RowIndex + 1);
  }
}

/** Each break comes before a row. */
export class PageBreakCollection extends Collection<PageBreak> {
  readonly rows = new Set<number>();

  constructor(readonly sheet: Worksheet) {
    super();
  }

  override list(): readonly PageBreak[] {
    return [...this.rows].sort((one, other) => one - other).map((row) => new PageBreak(this, row - 1));
  }

  Add(range: unknown): PageBreak {
    const { top } = areaOn(this.sheet, range);
    if (top === 1) throw invalidArgument("no page can break before the first row");
    this.rows.add(top);
    return new PageBreak(this, top - 1);
  }

  GetItem(id: string): PageBreak {
    const found = this.list().find((one) => one.identity()["_Id"] === id);
    if (found === undefined) throw itemNotFound("no such page break");
    return found;
  }

  RemovePageBreaks(): void {
    this.rows.clear();
  }
}
