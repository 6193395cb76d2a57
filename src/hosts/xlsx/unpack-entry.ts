import { Inflate } from "fflate";

import { FileRefused } from "./file-refused";
import type { ZipEntry } from "./zip-directory";

const headerLength = 30;
const stored = 0;
const deflated = 8;

/** Small enough, in bytes, not to unfold into much before it is seen: deflate makes a thousand bytes of one at most. */
const slice = 16_384;

/**
 * Unpacks no more than the directory says, and checks that nothing was changed.
 * @throws FileRefused
 */
export function unpackEntry(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  try {
    const unpacked = unpack(packedBytes(bytes, entry), entry);
    if (unpacked.length === entry.unpacked && crcOf(unpacked) === entry.crc) return unpacked;
  } catch (cause) {
    throw new FileRefused({ kind: "damaged" }, { cause });
  }
  throw new FileRefused({ kind: "damaged" });
}

function packedBytes(bytes: Uint8Array, { offset, packed }: ZipEntry): Uint8Array {
  const header = new DataView(bytes.buffer, bytes.byteOffset + offset, headerLength);
  const start = offset + headerLength + header.getUint16(26, true) + header.getUint16(28, true);
  return bytes.subarray(start, start + packed);
}

function unpack(packed: Uint8Array, { method, unpacked: size }: ZipEntry): Uint8Array {
  if (method === stored) return packed;
  if (method !== deflated) throw new Error(`No workbook is packed by the method ${method}`);
  const unpacked = new Uint8Array(size);
  let length = 0;
  const inflate = new Inflate((chunk) => {
    // Past the end, it throws.
    unpacked.set(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; at < packed.length; at += slice) {
    inflate.push(packed.subarray(at, at + slice), at + slice >= packed.length);
  }
  return unpacked.subarray(0, length);
}

/** The polynomial of zip: section 4.4.7 of APPNOTE.TXT. */
const polynomial = 0xedb88320;
const crcOfByte = Uint32Array.from({ length: 256 }, (_, byte) => {
  return Array.from({ length: 8 }).reduce<number>((crc) => (crc >>> 1) ^ (crc & 1 ? polynomial : 0), byte);
});

function crcOf(bytes: Uint8Array): number {
  return ~bytes.reduce((crc, byte) => (crc >>> 8) ^ (crcOfByte[(crc ^ byte) & 0xff] ?? 0), ~0) >>> 0;
}
