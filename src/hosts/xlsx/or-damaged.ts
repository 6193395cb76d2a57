import { refuse, Refused } from "../../refusal/refused";

/** Of a file that is opened. */
export const mostBytes = 20_000_000;

/** @param size in bytes @throws Refused */
export function refuseTooBig(size: number): void {
  if (size > mostBytes) refuse({ kind: "tooBig", size, most: mostBytes });
}

/** Whatever a reader stumbled upon, the file is what is wrong. @throws Refused and nothing else */
export function orDamaged<T>(read: () => T): T {
  try {
    return read();
  } catch (cause) {
    throw cause instanceof Refused ? cause : new Refused({ kind: "damaged" }, undefined, { cause });
  }
}
