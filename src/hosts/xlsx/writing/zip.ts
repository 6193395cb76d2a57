/** A zip of parts that are deflated already: sections 4.3.7, 4.3.12 and 4.3.16 of APPNOTE.TXT, by PKWARE. */

/** A part, deflated, and what it was before. */
export interface Deflated {
  readonly bytes: Uint8Array;
  readonly size: number;
  readonly crc: number;
}

const localSignature = 0x04034b50;
const recordSignature = 0x02014b50;
const endSignature = 0x06054b50;
const [localLength, recordLength, endLength] = [30, 46, 22];

/** The version of zip that can read it, and the method: deflate. */
const version = 20;
const method = 8;
/** 1 January 1980, the oldest that a zip can hold: nothing tells when it was written. */
const oldestDay = 0x21;

/** @param parts by their paths, which are ASCII */
export function zipOf(parts: readonly (readonly [path: string, part: Deflated])[]): Uint8Array<ArrayBuffer> {
  const before = parts.map(([path, { bytes }]) => localLength + path.length + bytes.length);
  const directory = before.reduce((sum, one) => sum + one, 0);
  const records = parts.reduce((sum, [path]) => sum + recordLength + path.length, 0);
  const zip = new Uint8Array(directory + records + endLength);
  const view = new DataView(zip.buffer);
  let [at, record] = [0, directory];
  parts.forEach(([path, part], rank) => {
    view.setUint32(at, localSignature, true);
    describe(view, at + 4, path, part);
    zip.set(ascii(path), at + localLength);
    zip.set(part.bytes, at + localLength + path.length);
    view.setUint32(record, recordSignature, true);
    view.setUint16(record + 4, version, true);
    describe(view, record + 6, path, part);
    view.setUint32(record + 42, at, true);
    zip.set(ascii(path), record + recordLength);
    at += before[rank] ?? 0;
    record += recordLength + path.length;
  });
  view.setUint32(record, endSignature, true);
  view.setUint16(record + 8, parts.length, true);
  view.setUint16(record + 10, parts.length, true);
  view.setUint32(record + 12, records, true);
  view.setUint32(record + 16, directory, true);
  return zip;
}

/** What a part's header and its record in the directory both say, from the version that reads it on. */
function describe(view: DataView, at: number, path: string, { bytes, size, crc }: Deflated): void {
  view.setUint16(at, version, true);
  view.setUint16(at + 4, method, true);
  view.setUint16(at + 8, oldestDay, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, bytes.length, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, path.length, true);
}

function ascii(path: string): Uint8Array {
  return Uint8Array.from(path, (sign) => sign.charCodeAt(0));
}
