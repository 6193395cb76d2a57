/** Links of cells; to set one writes its text and gives the cell the looks of a link, as in Excel. */
import { invalidArgument } from "../wire/excel-error";
import { cellArea } from "./area";
import type { Range } from "./range";
import { writeContents } from "./range-contents";

interface Link {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

export function readHyperlink({ sheet, area }: Range): unknown {
  return sheet.layers.common(area, "Hyperlink", null);
}

export function writeHyperlink(range: Range, value: unknown): void {
  if (typeof value !== "object" || value === null) throw invalidArgument("a link is an object");
  const link: Link = value;
  const { sheet, area } = range;
  sheet.Protection.refuseLooks();
  const target = link.documentReference ?? link.address;
  if (target === undefined) throw invalidArgument("a link needs an address or a documentReference");
  const first = cellArea(area.top, area.left);
  const text = link.textToDisplay ?? (sheet.cells.at(area.top, area.left) === undefined ? target : undefined);
  if (text !== undefined) writeContents(sheet, first, text);
  sheet.layers.paint(area, "Hyperlink", link);
  sheet.layers.paint(area, "Font.Color", "#0563C1");
  sheet.layers.paint(area, "Font.Underline", "Single");
}
