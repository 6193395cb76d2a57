/** The parts of an Office file by their names, whatever the case and the slashes that their writer gave them. */
import { refuse } from "../../../refusal/refused";
import { bounds } from "../bounds";
import { unpackEntry } from "./unpack-entry";
import { readDirectory, type ZipEntry } from "./zip-directory";

/** Hands the bytes of a part over, piece by piece. */
type TakePiece = (piece: Uint8Array) => void;

export interface OfficePackage {
  readonly has: (part: string) => boolean;
  /** @param most bytes once unpacked @throws Refused when there is no such part, or when it is larger */
  readonly read: (part: string, most: number, take: TakePiece) => void;
}

/** @throws Refused */
export function openPackage(bytes: Uint8Array): OfficePackage {
  const entries = readDirectory(bytes);
  const size = entries.reduce((sum, { unpacked }) => sum + unpacked, 0);
  if (size > bounds.unpacked) refuse({ kind: "tooMuchInside" });
  const parts = new Map(entries.map((entry) => [partKey(entry.name), entry]));
  // Two parts with one name: nobody can tell which one counts.
  if (parts.size < entries.length) refuse({ kind: "damaged" });
  let read = 0;
  return {
    has: (part) => parts.has(partKey(part)),
    read(part, most, take) {
      const entry = small(parts.get(partKey(part)), most);
      read += entry.unpacked;
      if (read > bounds.read) refuse({ kind: "tooMuchInside" });
      unpackEntry(bytes, entry, take);
    },
  };
}

function small(entry: ZipEntry | undefined, most: number): ZipEntry {
  if (entry === undefined) refuse({ kind: "damaged" });
  if (entry.unpacked > most) refuse({ kind: "tooMuchInside" });
  return entry;
}

/** Part names are equal whatever their case: ECMA-376, part 2, 6.2.2.3. */
function partKey(name: string): string {
  return name.replaceAll("\\", "/").replace(/^\//, "").toLowerCase();
}
