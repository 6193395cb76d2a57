/** A part of a package as the events of its XML, strictly: what is not well formed is not read. */
import { SaxesParser } from "saxes";

import type { OfficePackage } from "../package/open-package";

export type Attributes = Readonly<Partial<Record<string, string>>>;

/** Names are given without their prefix. */
export interface XmlReader {
  readonly open?: (name: string, attributes: Attributes) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

interface PartToRead {
  readonly path: string;
  /** In bytes, once unpacked. */
  readonly most: number;
}

/** Piece by piece: the memory that it takes does not depend on the part. @throws when it is not well formed */
export function readXml(file: OfficePackage, { path, most }: PartToRead, reader: XmlReader): void {
  const parser = parserFor(reader);
  // Where the bytes do not begin with a mark, XML is in UTF-8; nothing else was seen in a workbook.
  const decoder = new TextDecoder("utf-8", { fatal: true });
  file.read(path, most, (piece) => parser.write(decoder.decode(piece, { stream: true })));
  parser.write(decoder.decode()).close();
}

/**
 * Elements within one another, and attributes of one: Office writes some ten, and some thirty. The parser remembers them
 * all: 60 MB of either, which a file of 300 KB may hold, would take all the memory that there is.
 */
const most = { within: 100, attributes: 300 };

function parserFor({ open, close, text }: XmlReader) {
  let [within, attributesSeen] = [0, 0];
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on("error", refuse);
  // A package has none: ECMA-376, part 2, 6.4. Entities that unfold without end come with it.
  parser.on("doctype", () => refuse(new Error("A part declares a document type.")));
  parser.on("opentag", ({ name, attributes }) => {
    attributesSeen = 0;
    within += 1;
    if (within > most.within) refuse(new Error("A part has elements within one another without end."));
    open?.(localName(name), attributes);
  });
  parser.on("attribute", () => {
    attributesSeen += 1;
    if (attributesSeen > most.attributes) refuse(new Error("An element has attributes without end."));
  });
  parser.on("closetag", ({ name }) => {
    within -= 1;
    close?.(localName(name));
  });
  if (text) {
    parser.on("text", text);
    parser.on("cdata", text);
  }
  return parser;
}

function refuse(error: Error): never {
  throw error;
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
