import { refuse, Refused } from "../../refusal/refused";
import { bounds } from "./bounds";

/** @param size in bytes @throws Refused */
export function refuseTooBig(size: number): void {
  if (size > bounds.file) refuse({ kind: "tooBig", size, most: bounds.file });
}

/** Whatever a reader stumbled upon, the file is what is wrong. @throws Refused and nothing else */
export function orDamaged<T>(read: () => T): T {
  try {
    return read();
  } catch (cause) {
    throw cause instanceof Refused ? cause : new Refused({ kind: "damaged" }, undefined, { cause });
  }
}
