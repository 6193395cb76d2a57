/** A workbook of ours, and how files that nobody should open are made of it. */
import { strFromU8, strToU8, unzipSync } from "fflate";
import { writeXlsx } from "../../../src/hosts/xlsx/write-xlsx";
import type { FileProblem } from "../../../src/refusal/file";
import { planOf } from "../../plan-of";
import { zeros } from "./hostile-files";

export const mark = "CPTS_Feuille_Hypotheses";
/** The workbook that they were made of. */
export const ours = await writeXlsx(
  planOf({ name: "CPTS du Val", population: 62_000, signature: "2023-05-02", missions: "all" }),
);
export const parts = unzipSync(ours);
export const partText = (path: string) => strFromU8(parts[path] ?? zeros(0));

export interface Hostile {
  readonly title: string;
  readonly bytes: () => Uint8Array;
  readonly problem: FileProblem;
}

export const strings = "xl/sharedStrings.xml";
export const book = "xl/workbook.xml";
export const picture = "xl/media/image1.png";
export const sheet2 = "xl/worksheets/sheet2.xml";
/** Saisie, after the six pages of the client's. */
export const inputs = "xl/worksheets/sheet7.xml";
export const inSheet = (rows: string, after = "") =>
  strToU8(partText(inputs).replace("</sheetData>", () => `${rows}</sheetData>${after}`));
export const sharing = (texts: string) => strToU8(partText(strings).replace("</sst>", () => `${texts}</sst>`));
export const longest = "A".repeat(32_767);
export const many = (one: (n: number) => string, count: number) =>
  Array.from({ length: count }, (_, n) => one(n)).join(" ");
