/** The parts of an .xlsx file as XML trees, read and changed without the library that wrote them. */
import { DOMParser, XMLSerializer } from "@xmldom/xmldom";
import { strFromU8, strToU8, unzipSync, zipSync, type Unzipped } from "fflate";

export interface XlsxPackage {
  readonly parts: Unzipped;
  /** Where each sheet is, by its name. */
  readonly sheets: ReadonlyMap<string, string>;
}

export function openPackage(bytes: Uint8Array): XlsxPackage {
  return packageOf(unzipSync(bytes));
}

/** Of parts that are unpacked already, or not packed yet. */
export function packageOf(parts: Unzipped): XlsxPackage {
  const targets = new Map(
    elements(readPart(parts, "xl/_rels/workbook.xml.rels"), "Relationship").map((relation) => {
      return [attribute(relation, "Id"), `xl/${attribute(relation, "Target").replace(/^\/xl\//, "")}`];
    }),
  );
  const sheets = elements(readPart(parts, "xl/workbook.xml"), "sheet").map((sheet) => {
    return [attribute(sheet, "name"), targets.get(attribute(sheet, "r:id")) ?? ""] as const;
  });
  return { parts, sheets: new Map(sheets) };
}

/** As it is, for it is read once: to make it smaller took half of the time of the tests of engines. */
export function closePackage({ parts }: XlsxPackage): Uint8Array {
  return zipSync(parts, { level: 0 });
}

export function readPart(parts: Unzipped, path: string): Document {
  const part = parts[path];
  if (part === undefined) throw new Error(`The package has no « ${path} ».`);
  return new DOMParser().parseFromString(strFromU8(part), "text/xml");
}

export function writePart(parts: Unzipped, path: string, tree: Document): void {
  parts[path] = strToU8(new XMLSerializer().serializeToString(tree));
}

export function elements(within: Document | Element, name: string): readonly Element[] {
  return Array.from(within.getElementsByTagName(name));
}

export function attribute(element: Element, name: string): string {
  return element.getAttribute(name) ?? "";
}
