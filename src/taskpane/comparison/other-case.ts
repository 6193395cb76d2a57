/** Another case: a workbook made here, as people left its cells, in a file or kept by the program, or a case file. */
import { readWholeCase, type WholeCase } from "../../budget/read-whole-case";
import { refuseTooBig } from "../../hosts/xlsx/or-damaged";
import { refuseNotOurs } from "../../workbook/reading/not-ours";
import { openXlsx } from "../../hosts/xlsx/open-xlsx";
import { readXlsx } from "../../hosts/xlsx/read-xlsx";
import { today } from "../../hosts/today";
import { refuse } from "../../refusal/refused";
import { loadGazetteer } from "../../territory/load-gazetteer";
import { namesCommunes, withTerritory } from "../../territory/with-territory";
import { sourceOfCommunes } from "../../texts/fr/communes";
import type { KeptOther } from "../pane-context";
import { inCells } from "../../workbook/in-cells";
import type { FoundWorkbook } from "../../workbook/found";
import { wholeCaseOfWorkbook } from "../../workbook/read-inputs";

export interface OtherCase {
  /** Of its file, without its ending, or of the work. */
  readonly name: string;
  readonly whole: WholeCase;
}

/** @throws Refused, or SyntaxError where what should be JSON is none */
export async function readOther(file: File): Promise<OtherCase> {
  refuseTooBig(file.size);
  const isJson = /\.json$/i.test(file.name);
  const whole = isJson ? await wholeInJson(await file.text()) : wholeInXlsx(new Uint8Array(await file.arrayBuffer()));
  return { name: nameOf(file), whole };
}

/** Of a workbook that the program keeps. @throws Refused */
export async function caseOfKept({ name, read }: KeptOther): Promise<OtherCase> {
  return { name, whole: wholeInWorkbook(await read()) ?? refuse({ kind: "notOurs" }) };
}

function nameOf({ name }: File): string {
  return name.replace(/\.[^.]*$/, "");
}

async function wholeInJson(text: string): Promise<WholeCase> {
  const json: unknown = JSON.parse(text);
  const read = namesCommunes(json) ? withTerritory(json, await loadGazetteer(), sourceOfCommunes) : json;
  return readWholeCase(read, today());
}

function wholeInXlsx(bytes: Uint8Array): WholeCase {
  return wholeInWorkbook(readXlsx(bytes)) ?? refuseNotOurs(openXlsx(bytes));
}

function wholeInWorkbook(workbook: FoundWorkbook): WholeCase | null {
  const found = wholeCaseOfWorkbook(workbook);
  return found && inCells({ workbook, case: found }, () => readWholeCase(found, today()));
}
