import { readFileSync } from "node:fs";
import { cliTexts } from "../texts/fr/cli";
import { RequestRefused } from "./refusal";

/** @throws RequestRefused when the file cannot be read, is not in UTF-8 or is not JSON */
export function readCaseFile(path: string): unknown {
  try {
    return JSON.parse(readText(path));
  } catch (error) {
    if (error instanceof SyntaxError) throw new RequestRefused(cliTexts.caseNotJson(path));
    throw error;
  }
}

function readText(path: string): string {
  const bytes = readBytes(path);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new RequestRefused(cliTexts.caseNotUtf8(path));
  }
}

function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch {
    throw new RequestRefused(cliTexts.caseNotFound(path));
  }
}
