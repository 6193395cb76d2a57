/** The texts that the sheets share, each once. */
import { bounds } from "../bounds";
import type { OfficePackage } from "../package/open-package";
import { plainText } from "./plain-text";
import { readXml, type XmlReader } from "./read-xml";
import { checkHeld, checkText, refuseText, Spent } from "./spent";

/** @param path of the part, undefined when the workbook has none */
export function readSharedTexts(file: OfficePackage, path: string | undefined): readonly string[] {
  const reading = new TextsReading();
  if (path !== undefined) readXml(file, { path, most: bounds.part.texts }, reading);
  return reading.texts;
}

/** Which cells have one of these, the sheets say. */
const ofMany = () => null;

class TextsReading implements XmlReader {
  readonly texts: string[] = [];
  private readonly spent = new Spent(bounds.cells);
  private pieces = "";
  private inText = false;
  /** How the ideograms are said is no part of the text. */
  private inSaying = false;

  readonly open = (name: string): void => {
    if (name === "si") this.pieces = "";
    if (name === "rPh") this.inSaying = true;
    this.inText = name === "t" && !this.inSaying;
  };

  readonly close = (name: string): void => {
    if (name === "si") this.keep(plainText(this.pieces));
    if (name === "rPh") this.inSaying = false;
    this.inText = false;
  };

  readonly text = (text: string): void => {
    if (!this.inText) return;
    this.pieces += text;
    checkHeld(this.pieces, ofMany);
  };

  readonly endless = (): void => {
    if (this.inText) refuseText(ofMany);
  };

  private keep(text: string): void {
    checkText(text, ofMany);
    this.spent.addText(text);
    this.spent.addCell();
    this.texts.push(text);
  }
}
