/** Files that nobody should open, made for the purpose. */
import ExcelJS from "exceljs";
import { strToU8, unzipSync, zipSync } from "fflate";

export function zeros(size: number): Uint8Array {
  return new Uint8Array(size);
}

/** A workbook whose parts are changed. */
export function withParts(bytes: Uint8Array, changed: Readonly<Record<string, Uint8Array>>): Uint8Array {
  return zipSync({ ...unzipSync(bytes), ...changed }, { level: 1 });
}

/** Says of a part, in the directory, that it unpacks to so much. */
export function lyingAbout(bytes: Uint8Array, name: string, size: number): Uint8Array {
  const lying = Buffer.from(bytes);
  const inDirectory = 46;
  lying.writeUInt32LE(size, lying.lastIndexOf(name) - inDirectory + 24);
  return Uint8Array.from(lying);
}

/** The bytes, a few of them changed. */
export function flipped(bytes: Uint8Array, flips: readonly (readonly [at: number, by: number])[]): Uint8Array {
  const changed = Uint8Array.from(bytes);
  for (const [at, by] of flips) changed[at % bytes.length] = (bytes[at % bytes.length] ?? 0) ^ by;
  return changed;
}

export async function foreignWorkbook(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet("Hypothèses").getCell("A1").value = "Barème appliqué";
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

export const pdf = strToU8("%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n");

/** A compound file whose directory has one entry: what its second sector of 512 bytes begins with. */
export function compound(entry: string): Uint8Array {
  const file = Buffer.alloc(1_536);
  Buffer.from("d0cf11e0a1b11ae1", "hex").copy(file);
  file.write(entry, 512, "utf16le");
  return Uint8Array.from(file);
}

/** What Excel 365 leaves beside a workbook that somebody has open. */
export function lockFile(owner: string): Uint8Array {
  const file = Buffer.alloc(165, " ");
  file.writeUInt8(owner.length, 0);
  file.write(owner, 1, "latin1");
  file.writeUInt16LE(owner.length, 55);
  file.write(owner, 57, "utf16le");
  return Uint8Array.from(file);
}

/** Ten letters become a thousand million. */
export const billionLaughs = `<!DOCTYPE lolz [<!ENTITY lol0 "lol">${Array.from(
  { length: 9 },
  (_, level) => `<!ENTITY lol${level + 1} "${`&lol${level};`.repeat(10)}">`,
).join("")}]>`;
