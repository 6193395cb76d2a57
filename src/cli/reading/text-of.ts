import { jsonTexts } from "../../texts/fr/json";
import { refuseRequest } from "../../library/refusal";

/** @throws Refused when the bytes are not in UTF-8 */
export function textOf(bytes: Uint8Array, subject: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    refuseRequest(jsonTexts.notUtf8(subject));
  }
}
