/** The polynomial of zip: section 4.4.7 of APPNOTE.TXT. */
const polynomial = 0xedb88320;

/** What a byte becomes, once so many others have followed it: four bytes are taken at once, which costs a quarter. */
const [last, third, second, first] = tables();

function tables(): readonly [Int32Array, Int32Array, Int32Array, Int32Array] {
  const alone = Int32Array.from({ length: 256 }, (_, byte) => {
    return Array.from({ length: 8 }).reduce<number>((crc) => (crc >>> 1) ^ (crc & 1 ? polynomial : 0), byte);
  });
  const followed = (before: Int32Array) => before.map((crc) => (crc >>> 8) ^ (alone[crc & 0xff] ?? 0));
  const [one, two] = [followed(alone), followed(followed(alone))];
  return [alone, one, two, followed(two)];
}

/** The checksum of what came before and of these bytes, which may be given in pieces. */
export function crcOf(bytes: Uint8Array, before = 0): number {
  const { length } = bytes;
  const at = (place: number) => bytes[place] ?? 0;
  let [crc, place] = [~before, 0];
  for (; place + 4 <= length; place += 4) {
    crc ^= at(place) | (at(place + 1) << 8) | (at(place + 2) << 16) | (at(place + 3) << 24);
    crc = of(first, crc) ^ of(second, crc >>> 8) ^ of(third, crc >>> 16) ^ of(last, crc >>> 24);
  }
  for (; place < length; place += 1) crc = (crc >>> 8) ^ of(last, crc ^ at(place));
  return ~crc >>> 0;
}

function of(table: Int32Array, byte: number): number {
  return table[byte & 0xff] ?? 0;
}
