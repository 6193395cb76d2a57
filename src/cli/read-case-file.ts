import { readFileSync } from "node:fs";
import { cliTexts } from "../texts/fr/cli";
import { RequestRefused } from "./refusal";

/** @throws RequestRefused when the file cannot be read or is not JSON */
export function readCaseFile(path: string): unknown {
  try {
    return JSON.parse(readText(path));
  } catch (error) {
    if (error instanceof SyntaxError) throw new RequestRefused(cliTexts.caseNotJson(path));
    throw error;
  }
}

function readText(path: string): string {
  try {
    return readFileSync(path, "utf8").replace(/^\uFEFF/, "");
  } catch {
    throw new RequestRefused(cliTexts.caseNotFound(path));
  }
}
