/**
 * What a program may ask: the answers of the add-in, of the command line and of the assistants' server, without any of them.
 * A refusal is thrown as `Refused`, whose sentence `explain` gives. Without a day, it is today.
 */
import { existsSync } from "node:fs";
import { libraryTexts } from "../texts/fr/library";
import type { CallError } from "./call";
import { callFunctionOn, type FunctionAnswer } from "./call-function";
import { answerCaseOn, workbookOfCaseOn, type CaseAnswer } from "./case";
import { checkOutput } from "./check-output";
import { compareSchedulesOn, type ComparedSchedule } from "./compare";
import { dayIn, type OnDay } from "./options";
import { paymentsOn, type PaymentsAnswer } from "./payments";
import { refuseRequest } from "./refusal";
import { listSchedules, type ScheduleAnswer } from "./schedules";
import { sourceOfAmountOn, type AmountAsked } from "./sources";
import type { Told } from "./told";
import { writeWhole } from "./writing/write-whole";

export { explain } from "./explain";
export { Refused } from "../refusal/refused";
export { scheduleAmounts } from "./schedules";
export { version } from "./version";

export function schedulesOfAgreement(options: OnDay = {}): Told<readonly ScheduleAnswer[]> {
  return listSchedules(dayIn(options));
}

/**
 * The answer of a function of the add-in, by the name that formulas give it; or its error and its sentence, as Excel shows them.
 * @param values its arguments: a range is a list of rows, an argument left out is null @throws Refused what is no name, or no list
 */
export async function callFunction(
  name: string,
  values: readonly unknown[] = [],
  options: OnDay = {},
): Promise<FunctionAnswer | CallError> {
  return callFunctionOn(name, values, dayIn(options));
}

/** @throws Refused */
export function sourceOfAmount(asked: AmountAsked, options: OnDay = {}): Told<number | null> {
  return sourceOfAmountOn(asked, dayIn(options));
}

/** @param json a case, as `docs/case.schema.json` describes it @throws Refused */
export async function answerCase(json: unknown, options: OnDay = {}): Promise<Told<CaseAnswer>> {
  return answerCaseOn(json, dayIn(options));
}

/** @throws Refused, and when the case has no signature */
export async function paymentsOfCase(json: unknown, options: OnDay = {}): Promise<Told<PaymentsAnswer>> {
  return paymentsOn(json, dayIn(options));
}

interface Compared extends OnDay {
  /** The schedules to set beside the case's own; all of them by default. */
  readonly schedules?: readonly unknown[];
}

/** @throws Refused when the case is, under its own schedule */
export async function compareSchedules(
  json: unknown,
  options: Compared = {},
): Promise<Told<readonly ComparedSchedule[]>> {
  return compareSchedulesOn(json, dayIn(options, "schedules"), options.schedules);
}

/** The bytes of its .xlsx file. @throws Refused */
export async function workbookOfCase(json: unknown, options: OnDay = {}): Promise<Uint8Array> {
  return workbookOfCaseOn(json, dayIn(options));
}

interface Written extends OnDay {
  /** Whether a file of this name may be replaced; not by default. */
  readonly force?: boolean;
}

/** Writes the workbook of a case, whole or not at all. @throws Refused with nothing written */
export async function writeWorkbook(path: string, json: unknown, options: Written = {}): Promise<void> {
  const day = dayIn(options, "force");
  const { force = false } = options;
  await checkOutput(path, true);
  if (!force && existsSync(path)) refuseRequest(libraryTexts.exists(path));
  await writeWhole(path, await workbookOfCaseOn(json, day), { replaces: force });
}
