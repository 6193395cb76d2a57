/** The looks that the cells of a file name by their rank: ECMA-376, part 1, 18.8. */
import { bounds } from "../../bounds";
import type { OfficePackage } from "../../package/open-package";
import { readXml, type Attributes, type XmlReader } from "../read-xml";
import type { CellLook } from "./whole-sheet";

export const plainLook: CellLook = { pattern: "General", isBold: false, isDressed: false };

/** @param path of the part, undefined when the workbook has none */
export function readLooks(file: OfficePackage, path: string | undefined): readonly CellLook[] {
  const reading = new LooksReading();
  if (path !== undefined) readXml(file, { path, most: bounds.part.looks }, reading);
  return reading.looks;
}

/** The formats that every program knows by their number alone, as far as the nearest of ours differs: 18.8.30. */
const known: Readonly<Record<number, string>> = {
  3: "#,##0",
  4: "#,##0.00",
  5: '#,##0 "€"',
  6: '#,##0 "€"',
  7: '#,##0.00 "€"',
  8: '#,##0.00 "€"',
  9: "0%",
  10: "0.00%",
  14: "dd/mm/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  22: "dd/mm/yyyy h:mm",
  37: "#,##0",
  38: "#,##0",
  41: "#,##0",
  42: '#,##0 "€"',
  44: '#,##0.00 "€"',
  49: "@",
};

interface Font {
  isBold: boolean;
  isDressed: boolean;
}

class LooksReading implements XmlReader {
  readonly looks: CellLook[] = [];
  private readonly formats = new Map<number, string>();
  private readonly fonts: Font[] = [];
  /** What is open above, from the root. */
  private readonly above: string[] = [];

  readonly open = (name: string, attributes: Attributes): void => {
    const within = this.above.at(-1);
    this.above.push(name);
    if (name === "numFmt") this.formats.set(Number(attributes["numFmtId"]), attributes["formatCode"] ?? "");
    if (name === "font" && within === "fonts") this.fonts.push({ isBold: false, isDressed: false });
    if (within === "font") this.dress(name, attributes);
    if (name === "xf" && within === "cellXfs") this.looks.push(this.toLook(attributes));
  };

  readonly close = (): void => {
    this.above.pop();
  };

  private dress(name: string, { val = "1", rgb }: Attributes): void {
    const font = this.fonts.at(-1);
    if (font === undefined || val === "0" || val === "false") return;
    if (name === "b") font.isBold = true;
    if (["i", "strike", "u"].includes(name) || (name === "color" && rgb !== undefined && !/000000$/.test(rgb)))
      font.isDressed = true;
  }

  private toLook({ numFmtId = "0", fontId = "0", fillId = "0", borderId = "0" }: Attributes): CellLook {
    const font = this.fonts[Number(fontId)] ?? { isBold: false, isDressed: false };
    return {
      pattern: this.formats.get(Number(numFmtId)) ?? known[Number(numFmtId)] ?? plainLook.pattern,
      isBold: font.isBold,
      // The first two fills are those of every file: none, and one that nothing names.
      isDressed: font.isDressed || Number(fillId) > 1 || Number(borderId) > 0,
    };
  }
}
