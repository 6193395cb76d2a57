import { crc32, deflateRawSync } from "node:zlib";
import type { Deflate } from "../../hosts/xlsx/writing/pack";
import { utf8 } from "../../hosts/xlsx/writing/utf8";

/** As small, by this level, as by the fourth of what browsers have. */
const level = 3;
/** Room for most parts in one piece. */
const chunkSize = 128 * 1024;

/** Node's own: five times sooner than what works everywhere, for other bytes of the same contents. */
export const nativeDeflate: Deflate = (text) => {
  const bytes = utf8(text);
  return { bytes: deflateRawSync(bytes, { level, chunkSize }), size: bytes.length, crc: crc32(bytes) };
};
