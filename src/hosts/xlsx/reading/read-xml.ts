/** A part of a package as the events of its XML, strictly: what is not well formed is not read. */
import { SaxesParser } from "saxes";

import { refuse } from "../../../refusal/refused";
import { bounds } from "../bounds";
import type { OfficePackage } from "../package/open-package";

export type Attributes = Readonly<Partial<Record<string, string>>>;

/** Names are given without their prefix. */
export interface XmlReader {
  readonly open?: (name: string, attributes: Attributes) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
  /** Says what has no end, where it knows: nothing has begun nor ended for longer than the text of a cell. */
  readonly endless?: () => void;
}

interface PartToRead {
  readonly path: string;
  /** In bytes, once unpacked. */
  readonly most: number;
}

/** In bytes: what is parsed at once, of what unpacks to a thousand times more. */
const slice = 65_536;

/** Piece by piece: the memory that it takes does not depend on the part. @throws when it is not well formed */
export function readXml(file: OfficePackage, { path, most }: PartToRead, reader: XmlReader): void {
  const quiet = { bytes: 0 };
  const parser = parserFor(reader, quiet);
  // Where the bytes do not begin with a mark, XML is in UTF-8; nothing else was seen in a workbook.
  const decoder = new TextDecoder("utf-8", { fatal: true });
  file.read(path, most, (piece) => {
    for (let at = 0; at < piece.length; at += slice) {
      const bytes = piece.subarray(at, at + slice);
      quiet.bytes += bytes.length;
      if (quiet.bytes > bounds.inOnePiece) refuseEndless(reader);
      parser.write(decoder.decode(bytes, { stream: true }));
    }
  });
  parser.write(decoder.decode()).close();
}

function refuseEndless({ endless }: XmlReader): never {
  endless?.();
  refuse({ kind: "tooMuchInside" });
}

/** @param quiet how long nothing has begun nor ended: what the parser holds meanwhile */
function parserFor({ open, close, text }: XmlReader, quiet: { bytes: number }) {
  let [within, attributesSeen] = [0, 0];
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on("error", fail);
  // A package has none: ECMA-376, part 2, 6.4. Entities that unfold without end come with it.
  parser.on("doctype", () => fail(new Error("A part declares a document type.")));
  parser.on("opentag", ({ name, attributes }) => {
    quiet.bytes = 0;
    attributesSeen = 0;
    within += 1;
    if (within > bounds.within) fail(new Error("A part has elements within one another without end."));
    open?.(localName(name), attributes);
  });
  parser.on("attribute", () => {
    quiet.bytes = 0;
    attributesSeen += 1;
    if (attributesSeen > bounds.attributes) fail(new Error("An element has attributes without end."));
  });
  parser.on("closetag", ({ name }) => {
    quiet.bytes = 0;
    within -= 1;
    close?.(localName(name));
  });
  const told = (said: string) => {
    quiet.bytes = 0;
    text?.(said);
  };
  parser.on("text", told);
  parser.on("cdata", told);
  for (const beside of ["comment", "processinginstruction"] as const) parser.on(beside, () => (quiet.bytes = 0));
  return parser;
}

function fail(error: Error): never {
  throw error;
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
