const encoder = new TextEncoder();
/** At most, for each unit of a text. */
const bytesOfUnit = 3;

/** Kept from one part to the next: the largest of a workbook takes two megabytes. */
let room = new Uint8Array(0);

/** The bytes of a part, good until the next one is asked for. */
export function utf8(text: string): Uint8Array {
  if (room.length < text.length * bytesOfUnit) room = new Uint8Array(text.length * bytesOfUnit);
  return room.subarray(0, encoder.encodeInto(text, room).written);
}
