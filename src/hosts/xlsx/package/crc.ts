/** The polynomial of zip: section 4.4.7 of APPNOTE.TXT. */
const polynomial = 0xedb88320;
const crcOfByte = Int32Array.from({ length: 256 }, (_, byte) => {
  return Array.from({ length: 8 }).reduce<number>((crc) => (crc >>> 1) ^ (crc & 1 ? polynomial : 0), byte);
});

/** The checksum of what came before and of these bytes, which may be given in pieces. */
export function crcOf(bytes: Uint8Array, before = 0): number {
  let crc = ~before;
  for (const byte of bytes) crc = (crc >>> 8) ^ (crcOfByte[(crc ^ byte) & 0xff] ?? 0);
  return ~crc >>> 0;
}
