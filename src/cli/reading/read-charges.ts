import { createReadStream } from "node:fs";
import { decode } from "../../delimited/decode";
import { mostBytes } from "../../funding/bounds";
import { cliTexts } from "../../texts/fr/cli";
import { jsonTexts } from "../../texts/fr/json";
import { chargesInText } from "../../workbook/reading/plan/charges-in-text";
import { codeOf } from "../code-of";
import { refuseRequest } from "../refusal";

/**
 * A case with the charges of a file after its own.
 * @param path `-`: standard input
 * @throws Refused when the file cannot be read, or a line of it
 */
export async function withCharges(json: unknown, path: string): Promise<unknown> {
  const { charges = [], sharing } = json as { readonly charges?: unknown; readonly sharing?: unknown };
  const own: readonly unknown[] = Array.isArray(charges) ? charges : [];
  return { ...(json as object), charges: [...own, ...chargesInText(decode(await bytesOf(path)), sharing)] };
}

async function bytesOf(path: string): Promise<Uint8Array> {
  const subject = path === "-" ? jsonTexts.standardInput : path;
  const pieces: Uint8Array[] = [];
  try {
    for await (const piece of path === "-" ? process.stdin : createReadStream(path)) pieces.push(piece as Uint8Array);
  } catch (error) {
    if (codeOf(error) === "") throw error;
    refuseRequest(cliTexts.chargesNotFound(path));
  }
  const bytes = Buffer.concat(pieces);
  return bytes.length > mostBytes ? refuseRequest(jsonTexts.tooLong(subject, mostBytes)) : bytes;
}
