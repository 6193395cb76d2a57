import { refuse } from "../../../refusal/refused";
import { wideNumber } from "./zip64";

interface ZipEnd {
  /** How many entries the directory lists, and where it begins and ends at the latest. */
  readonly count: number;
  readonly directory: number;
  readonly at: number;
}

const signature = 0x06054b50;
const length = 22;
const longestComment = 0xffff;

const locatorSignature = 0x07064b50;
const locatorLength = 20;
const wideSignature = 0x06064b50;

/** @throws Refused when nothing ends the zip: its end is lost */
export function findEnd(view: DataView): ZipEnd {
  const last = view.byteLength - length;
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1) {
    if (view.getUint32(at, true) === signature) return wideEnd(view, at) ?? narrowEnd(view, at);
  }
  refuse({ kind: "damaged" });
}

function narrowEnd(view: DataView, at: number): ZipEnd {
  return { count: view.getUint16(at + 10, true), directory: view.getUint32(at + 16, true), at };
}

/** null unless a zip64 end stands before the ordinary one. */
function wideEnd(view: DataView, end: number): ZipEnd | null {
  const locator = end - locatorLength;
  if (locator < 0 || view.getUint32(locator, true) !== locatorSignature) return null;
  const at = wideNumber(view, locator + 8);
  if (at + 56 > locator || view.getUint32(at, true) !== wideSignature) refuse({ kind: "damaged" });
  return { count: wideNumber(view, at + 32), directory: wideNumber(view, at + 48), at };
}
