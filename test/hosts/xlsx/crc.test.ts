/** The checksum that a zip gives of each part: another library computes the same, whatever the length and the cuts. */
import { crc32 } from "node:zlib";
import { crcOf } from "../../../src/hosts/xlsx/package/crc";

const bytes = Uint8Array.from({ length: 40 }, (_, index) => (index * 151 + 7) % 256);
const lengths = Array.from({ length: bytes.length + 1 }, (_, length) => length);

test("bytes of any length, four by four or not, have the checksum that zlib gives them", () => {
  const some = lengths.map((length) => bytes.subarray(0, length));
  expect(some.map((one) => crcOf(one))).toEqual(some.map((one) => crc32(one)));
});

test("a part that comes in two pieces has that of the whole, wherever it is cut", () => {
  const cut = lengths.map((length) => crcOf(bytes.subarray(length), crcOf(bytes.subarray(0, length))));
  expect(cut).toEqual(lengths.map(() => crc32(bytes)));
});
