/** A file of Office is a zip of parts, each of a type, that point at one another. */
import { office, packages } from "./namespaces";
import { element, xmlDocument } from "./xml";

export interface Part {
  /** From the root of the package, such as `xl/workbook.xml`. */
  readonly path: string;
  readonly type: string;
  readonly xml: string;
  /** Named `rId1`, `rId2`… in this order. */
  readonly pointsAt?: readonly Link[];
}

export interface Link {
  /** The last word of its address, such as `worksheet`; an address of its own for what no Office document is needed to know. */
  readonly kind: string;
  /** From the root of the package. */
  readonly path: string;
}

const spreadsheetTypes = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
export const partTypes = {
  workbook: `${spreadsheetTypes}sheet.main+xml`,
  worksheet: `${spreadsheetTypes}worksheet+xml`,
  styles: `${spreadsheetTypes}styles+xml`,
  sharedStrings: `${spreadsheetTypes}sharedStrings+xml`,
  table: `${spreadsheetTypes}table+xml`,
  theme: "application/vnd.openxmlformats-officedocument.theme+xml",
  drawing: "application/vnd.openxmlformats-officedocument.drawing+xml",
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  core: "application/vnd.openxmlformats-package.core-properties+xml",
  app: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
} as const;

/** The name of the link at a rank, from zero. */
export function linkName(rank: number): string {
  return `rId${rank + 1}`;
}

/** The texts of the package by their paths: the parts, what they are, and what they point at. */
export function toFiles(parts: readonly Part[], first: readonly Link[]): Record<string, string> {
  const files: Record<string, string> = {
    "[Content_Types].xml": contentTypes(parts),
    "_rels/.rels": toRelationships("", first),
  };
  for (const { path, xml, pointsAt = [] } of parts) {
    files[path] = xml;
    if (pointsAt.length > 0) files[path.replace(/[^/]+$/, "_rels/$&.rels")] = toRelationships(path, pointsAt);
  }
  return files;
}

function contentTypes(parts: readonly Part[]): string {
  const defaults = [
    element("Default", { Extension: "rels", ContentType: "application/vnd.openxmlformats-package.relationships+xml" }),
    element("Default", { Extension: "xml", ContentType: "application/xml" }),
  ];
  const overrides = parts.map(({ path, type }) => element("Override", { PartName: `/${path}`, ContentType: type }));
  return xmlDocument(element("Types", { xmlns: `${packages}/content-types` }, ...defaults, ...overrides));
}

function toRelationships(from: string, links: readonly Link[]): string {
  const each = links.map(({ kind, path }, rank) => {
    const type = kind.includes(":") ? kind : `${office}/${kind}`;
    return element("Relationship", { Id: linkName(rank), Type: type, Target: pathFrom(from, path) });
  });
  return xmlDocument(element("Relationships", { xmlns: `${packages}/relationships` }, ...each));
}

/** From the folder of a part, as Excel writes it: exceljs, for one, loses what is given from the root. */
function pathFrom(part: string, path: string): string {
  const [folders, steps] = [part.split("/").slice(0, -1), path.split("/")];
  const common = folders.findIndex((folder, rank) => folder !== steps[rank]);
  const shared = common < 0 ? folders.length : common;
  return [...folders.slice(shared).map(() => ".."), ...steps.slice(shared)].join("/");
}
