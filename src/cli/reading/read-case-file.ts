import { createReadStream } from "node:fs";
import { mostBytes } from "../../funding/bounds";
import { cliTexts } from "../../texts/fr/cli";
import { jsonTexts } from "../../texts/fr/json";
import { codeOf } from "../../library/code-of";
import { refuseRequest } from "../../library/refusal";
import { withNamedDays } from "./named-days";
import { parseJson } from "./parse-json";
import { readWhole } from "./read-whole";
import { textOf } from "./text-of";

/**
 * @param path `-`: standard input
 * @throws Refused when the file cannot be read, is too long, in another encoding, or is not JSON
 */
export async function readCaseFile(path: string): Promise<unknown> {
  const subject = path === "-" ? jsonTexts.standardInput : jsonTexts.caseFile(path);
  return withNamedDays(parseJson(textOf(await readBytes(path, subject), subject), subject));
}

async function readBytes(path: string, subject: string): Promise<Uint8Array> {
  try {
    return await readWhole(path === "-" ? process.stdin : createReadStream(path), mostBytes, subject);
  } catch (error) {
    if (codeOf(error) === "") throw error;
    refuseRequest(cliTexts.caseNotFound(path));
  }
}
