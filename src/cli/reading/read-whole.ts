import { jsonTexts } from "../../texts/fr/json";
import { refuseRequest } from "../../library/refusal";
import { asUtf8 } from "./as-utf8";

/** All the bytes of a text in UTF-8 or UTF-16, as UTF-8. @throws Refused beyond `most`, without reading further */
export async function readWhole(bytes: AsyncIterable<Uint8Array>, most: number, subject: string): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of asUtf8(bytes)) {
    length += piece.length;
    if (length > most) refuseRequest(jsonTexts.tooLong(subject, most));
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}
