/** Packages as other programs could write them. */
import { strToU8, zipSync } from "fflate";

const officeDocument = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

export type Parts = Readonly<Record<string, string>>;

export function zipped(parts: Parts): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])));
}

export function relationships(...all: readonly (readonly [id: string, kind: string, target: string])[]): string {
  const each = all.map(([id, kind, target]) => {
    return `<Relationship Id="${id}" Type="${officeDocument}/${kind}" Target="${target}"/>`;
  });
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join("")}</Relationships>`;
}

export function workbookXml(inside: string): string {
  return `<workbook ${main} xmlns:r="${officeDocument}">${inside}</workbook>`;
}

export const oneSheet = '<sheets><sheet name="Feuil1" sheetId="1" r:id="rId1"/></sheets>';

export function sheetXml(rows: string): string {
  return `<worksheet ${main}><sheetData>${rows}</sheetData></worksheet>`;
}

/** The parts of a workbook of one sheet, under their usual names. */
export function usualParts(rows: string, more: Parts = {}): Parts {
  return {
    "_rels/.rels": relationships(["rId1", "officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml": workbookXml(oneSheet),
    "xl/_rels/workbook.xml.rels": relationships(["rId1", "worksheet", "worksheets/sheet1.xml"]),
    "xl/worksheets/sheet1.xml": sheetXml(rows),
    ...more,
  };
}

/** Every part put in 64-bit fields, as writers that do not know the size in advance do. */
export function asZip64(bytes: Uint8Array): Uint8Array {
  const file = Buffer.from(bytes);
  const end = file.length - 22;
  const [count, size, directory] = [
    file.readUInt16LE(end + 10),
    file.readUInt32LE(end + 12),
    file.readUInt32LE(end + 16),
  ];
  const records: Buffer[] = [];
  for (let at = directory; at < directory + size;) {
    const name = file.readUInt16LE(at + 28);
    records.push(wideRecord(file.subarray(at, at + 46 + name)));
    at += 46 + name;
  }
  const wideDirectory = Buffer.concat(records);
  const wideEnd = wideEndOf(count, wideDirectory.length, directory);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(directory + wideDirectory.length), 8);
  locator.writeUInt32LE(1, 16);
  const narrow = Buffer.from(file.subarray(end));
  narrow.fill(0xff, 8, 20);
  return Uint8Array.from(Buffer.concat([file.subarray(0, directory), wideDirectory, wideEnd, locator, narrow]));
}

function wideRecord(record: Buffer): Buffer {
  const extra = Buffer.alloc(28);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(24, 2);
  [24, 20, 42].forEach((field, index) => {
    extra.writeBigUInt64LE(BigInt(record.readUInt32LE(field)), 4 + 8 * index);
  });
  const wide = Buffer.from(record);
  for (const field of [24, 20, 42]) wide.writeUInt32LE(0xffffffff, field);
  wide.writeUInt16LE(extra.length, 30);
  return Buffer.concat([wide, extra]);
}

function wideEndOf(count: number, size: number, directory: number): Buffer {
  const end = Buffer.alloc(56);
  end.writeUInt32LE(0x06064b50, 0);
  end.writeBigUInt64LE(44n, 4);
  [count, count, size, directory].forEach((number, index) => end.writeBigUInt64LE(BigInt(number), 24 + 8 * index));
  return end;
}
