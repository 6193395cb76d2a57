/** The directory at the end of a zip: sections 4.3.12 to 4.3.16 and 4.5.3 of APPNOTE.TXT, by PKWARE. */
import { refuse } from "../../../refusal/refused";
import { bounds } from "../bounds";
import { wideSizes, type Sizes } from "./zip64";
import { findEnd } from "./zip-end";

export interface ZipEntry extends Sizes {
  readonly name: string;
  /** 0: as it is; 8: deflated. */
  readonly method: number;
  readonly crc: number;
}

const recordSignature = 0x02014b50;
const recordLength = 46;

/** @throws Refused when there is none, or when it lists too many entries */
export function readDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end.count > bounds.parts) refuse({ kind: "tooMuchInside" });
  const entries: ZipEntry[] = [];
  let at = end.directory;
  while (entries.length < end.count) {
    if (at + recordLength > end.at || view.getUint32(at, true) !== recordSignature) {
      refuse({ kind: "damaged" });
    }
    entries.push(readEntry(bytes, view, at));
    at += recordLength + [28, 30, 32].reduce((sum, field) => sum + view.getUint16(at + field, true), 0);
  }
  return entries;
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): ZipEntry {
  const name = at + recordLength;
  const extra = name + view.getUint16(at + 28, true);
  const sizes = {
    unpacked: view.getUint32(at + 24, true),
    packed: view.getUint32(at + 20, true),
    offset: view.getUint32(at + 42, true),
  };
  return {
    name: new TextDecoder().decode(bytes.subarray(name, extra)),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    ...wideSizes(sizes, new DataView(view.buffer, view.byteOffset + extra, view.getUint16(at + 30, true))),
  };
}
