/** What does not fit in 32 bits, or what its writer put in 64 without need: sections 4.3.14, 4.3.15 and 4.5.3. */

export interface Sizes {
  /** In bytes, as the directory says; nothing makes it true. */
  readonly unpacked: number;
  readonly packed: number;
  /** Where its own header begins. */
  readonly offset: number;
}

const elsewhere = 0xffffffff;
const wideField = 0x0001;

/** The sizes that the record gives, those written elsewhere taken from its extra field, in the order of the standard. */
export function wideSizes(sizes: Sizes, extra: DataView): Sizes {
  let at = wideFieldIn(extra);
  const wide = (size: number): number => {
    if (size !== elsewhere || at === null) return size;
    at += 8;
    return wideNumber(extra, at - 8);
  };
  return { unpacked: wide(sizes.unpacked), packed: wide(sizes.packed), offset: wide(sizes.offset) };
}

/** Where the content of the field begins, null when there is none. */
function wideFieldIn(extra: DataView): number | null {
  for (let at = 0; at + 4 <= extra.byteLength; at += 4 + extra.getUint16(at + 2, true)) {
    if (extra.getUint16(at, true) === wideField) return at + 4;
  }
  return null;
}

/** Exact up to nine million gigabytes. */
export function wideNumber(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}
