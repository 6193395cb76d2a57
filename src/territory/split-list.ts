/** A list of communes as people write or paste it, in its pieces. */

/** A commune each, apart by semicolons, lines or tabs; by commas when there is nothing else. */
export function splitList(text: string): readonly string[] {
  const pieces = filled(text.split(/[;|\t\r\n]+/));
  return pieces.length > 1 ? pieces : filled(joinedAgain(text.split(/,(?!\d)|(?<!\d),/)));
}

function filled(pieces: readonly string[]): readonly string[] {
  return pieces.map((one) => one.trim()).filter((one) => one !== "");
}

/** « Saint-Denis, 93 »: what follows is the department of what comes before. */
function joinedAgain(pieces: readonly string[]): readonly string[] {
  return pieces.reduce<readonly string[]>((before, piece) => {
    const last = before.at(-1);
    const isDepartment = /^\s*(?:\d{2,3}|2[AB])\s*$/i.test(piece);
    return last === undefined || !isDepartment ? [...before, piece] : [...before.slice(0, -1), `${last},${piece}`];
  }, []);
}

interface Shared {
  readonly name: string;
  /** As it was written; empty when all of it is meant. */
  readonly share: string;
}

const after = /^(.*?\S)\s*(?:à|[aAàÀ]\s|[=:x×*(])?\s*(-?\d+(?:[.,]\d+)?\s*%)\s*\)?$/;
const before = /^(-?\d+(?:[.,]\d+)?\s*%)\s*(?:(?:de |d['’]|du )\s*)?(.*\S)$/;

/** « Lyon à 50 % », « 69123 = 33,3 % », « Lyon (50 %) », « 50 % de Lyon ». */
export function splitShare(piece: string): Shared {
  const [, name, share] = after.exec(piece) ?? [];
  if (name !== undefined && share !== undefined) return { name, share };
  const [, ahead, rest] = before.exec(piece) ?? [];
  return rest === undefined || ahead === undefined ? { name: piece, share: "" } : { name: rest, share: ahead };
}
