import { createReadStream } from "node:fs";
import { mostBytes } from "../../funding/bounds";
import { jsonTexts } from "../../texts/fr/json";
import { codeOf } from "../../library/code-of";
import { refuseRequest } from "../../library/refusal";

interface Wanted {
  /** `-`: standard input */
  readonly path: string;
  readonly notFound: (path: string) => string;
  readonly most?: number;
  /** That it is longer. */
  readonly tooLong?: (subject: string, most: number) => string;
}

/** @throws Refused when the file cannot be read, or is too long to be what is asked for */
export async function readBytes(wanted: Wanted): Promise<Uint8Array> {
  const { path, notFound, most = mostBytes, tooLong = jsonTexts.tooLong } = wanted;
  const subject = path === "-" ? jsonTexts.standardInput : path;
  const pieces: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const piece of path === "-" ? process.stdin : createReadStream(path)) {
      pieces.push(piece as Uint8Array);
      length += (piece as Uint8Array).length;
      if (length > most) break;
    }
  } catch (error) {
    if (codeOf(error) === "") throw error;
    refuseRequest(notFound(path));
  }
  return length > most ? refuseRequest(tooLong(subject, most)) : Buffer.concat(pieces);
}
