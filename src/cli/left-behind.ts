import { readFile, realpath } from "node:fs/promises";
import { sheetsOfOthers } from "../hosts/xlsx/sheets-of-others";
import { cliTexts } from "../texts/fr/cli";
import { refuseRequest } from "./refusal";

/**
 * What of an opened workbook is not in the one that is made of it, as a line to print.
 * @throws Refused when the new one would take the place of the old, and the sheets be lost
 */
export async function leftBehind(opened: string, out: string): Promise<readonly string[]> {
  const sheets = sheetsOfOthers(await readFile(opened));
  if (sheets.length === 0) return [];
  if (await isSameFile(opened, out)) refuseRequest(cliTexts.wouldLose(opened, sheets));
  return [cliTexts.leftBehind(sheets)];
}

async function isSameFile(one: string, other: string): Promise<boolean> {
  const [first, second] = await Promise.all([one, other].map((path) => realpath(path).catch(() => null)));
  return first !== null && first === second;
}
