import { refuse } from "../../../refusal/refused";
import { Inflate } from "fflate";

import { crcOf } from "./crc";
import type { ZipEntry } from "./zip-directory";

const headerLength = 30;
const stored = 0;
const deflated = 8;

/** Small enough, in bytes, not to unfold into much before it is seen: deflate makes a thousand bytes of one at most. */
const slice = 16_384;

/**
 * Hands over a part piece by piece: no more than the directory says, and nothing that was changed goes unseen.
 * @throws Refused at the end when the checksum differs
 */
export function unpackEntry(bytes: Uint8Array, entry: ZipEntry, take: (piece: Uint8Array) => void): void {
  let [length, crc] = [0, 0];
  unpack(packedBytes(bytes, entry), entry, (piece) => {
    length += piece.length;
    if (length > entry.unpacked) refuse({ kind: "damaged" });
    crc = crcOf(piece, crc);
    take(piece);
  });
  if (length !== entry.unpacked || crc !== entry.crc) refuse({ kind: "damaged" });
}

function packedBytes(bytes: Uint8Array, { offset, packed }: ZipEntry): Uint8Array {
  const header = new DataView(bytes.buffer, bytes.byteOffset + offset, headerLength);
  const start = offset + headerLength + header.getUint16(26, true) + header.getUint16(28, true);
  return bytes.subarray(start, start + packed);
}

function unpack(packed: Uint8Array, { method }: ZipEntry, take: (piece: Uint8Array) => void): void {
  if (method !== stored && method !== deflated) throw new Error(`No workbook is packed by the method ${method}`);
  const inflate = new Inflate(take);
  for (let at = 0; at < packed.length; at += slice) {
    const piece = packed.subarray(at, at + slice);
    if (method === stored) take(piece);
    else inflate.push(piece, at + slice >= packed.length);
  }
}
