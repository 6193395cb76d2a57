/** The texts that the sheets share, each once. */
import type { OfficePackage } from "../package/open-package";
import { plainText } from "./plain-text";
import { readXml, type XmlReader } from "./read-xml";

const most = 32_000_000;

/** @param path of the part, undefined when the workbook has none */
export function readSharedTexts(file: OfficePackage, path: string | undefined): readonly string[] {
  const reading = new TextsReading();
  if (path !== undefined) readXml(file, { path, most }, reading);
  return reading.texts;
}

class TextsReading implements XmlReader {
  readonly texts: string[] = [];
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
    if (name === "si") this.texts.push(plainText(this.pieces));
    if (name === "rPh") this.inSaying = false;
    this.inText = false;
  };

  readonly text = (text: string): void => {
    if (this.inText) this.pieces += text;
  };
}
