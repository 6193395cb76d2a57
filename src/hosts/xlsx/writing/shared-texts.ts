import { Distinct } from "./distinct";
import { sheetText } from "./sheet-text";
import { spreadsheet } from "./namespaces";
import { element, xmlDocument, xmlText } from "./xml";

/** The texts of all the sheets, each written once. */
export class SharedTexts {
  private readonly texts = new Distinct();
  /** Of what the cells hold: most texts come again and again. */
  private readonly ranks = new Map<string, number>();
  private uses = 0;

  rankOf(text: string): number {
    this.uses += 1;
    const known = this.ranks.get(text);
    if (known !== undefined) return known;
    const rank = this.texts.rankOf(sheetText(text));
    this.ranks.set(text, rank);
    return rank;
  }

  toXml(): string {
    const items = this.texts.all.map((text) => element("si", {}, toElement(text)));
    return xmlDocument(element("sst", { xmlns: spreadsheet, count: this.uses, uniqueCount: items.length }, ...items));
  }
}

/** Without the mark, readers may drop the spaces at both ends. */
function toElement(text: string): string {
  return element("t", { "xml:space": /^\s|\s$|\n/.test(text) ? "preserve" : undefined }, xmlText(text));
}
