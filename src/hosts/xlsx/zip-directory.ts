/** The directory at the end of a zip: sections 4.3.12 and 4.3.16 of APPNOTE.TXT, by PKWARE. */
import { FileRefused } from "./file-refused";

export interface ZipEntry {
  readonly name: string;
  /** 0: as it is; 8: deflated. */
  readonly method: number;
  readonly crc: number;
  /** In bytes, as the directory says; nothing makes it true. */
  readonly packed: number;
  readonly unpacked: number;
  /** Where its own header begins. */
  readonly offset: number;
}

const recordSignature = 0x02014b50;
const recordLength = 46;
const endSignature = 0x06054b50;
const endLength = 22;
const longestComment = 0xffff;

/** More than any workbook has, few enough to be listed at once. */
const mostEntries = 2_000;

/** @throws FileRefused when there is none, or when it lists too many entries */
export function readDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > mostEntries) throw new FileRefused({ kind: "tooMuchInside" });
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  while (entries.length < count) {
    if (at + recordLength > end || view.getUint32(at, true) !== recordSignature) {
      throw new FileRefused({ kind: "damaged" });
    }
    entries.push(readEntry(bytes, view, at));
    at += recordLength + [28, 30, 32].reduce((sum, field) => sum + view.getUint16(at + field, true), 0);
  }
  return entries;
}

function findEnd(view: DataView): number {
  const last = view.byteLength - endLength;
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  throw new FileRefused({ kind: "damaged" });
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): ZipEntry {
  const name = at + recordLength;
  return {
    name: new TextDecoder().decode(bytes.subarray(name, name + view.getUint16(at + 28, true))),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true),
    unpacked: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
}
