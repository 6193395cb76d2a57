/**
 * What a program may ask: the answers of the add-in, of the command line and of the assistants' server, without any of them.
 * A refusal is thrown as `Refused`, whose sentence `explain` gives. Without a day, it is today.
 */
import { parseDay, type Day } from "../agreement/day";
import { today } from "../hosts/today";
import { answerCaseOn, workbookOfCaseOn, type CaseAnswer } from "./case";
import { checkOutput } from "./check-output";
import { compareSchedulesOn, type ComparedSchedule } from "./compare";
import { paymentsOn, type PaymentsAnswer } from "./payments";
import { refuseRequest } from "./refusal";
import { listSchedules, type ScheduleAnswer } from "./schedules";
import type { Told } from "./told";
import { writeWhole } from "./writing/write-whole";
import { libraryTexts } from "../texts/fr/library";

export { callFunction } from "./call-function";
export { explain } from "./explain";
export { Refused } from "../refusal/refused";
export { scheduleAmounts } from "./schedules";
export { sourceOfAmount } from "./sources";
export { version } from "./version";

interface OnDay {
  /** The day of a case that names none, as 2026-11-30. */
  readonly day?: string;
}

export function schedulesOfAgreement({ day }: OnDay = {}): Told<readonly ScheduleAnswer[]> {
  return listSchedules(dayOf(day));
}

/** @param json a case, as `docs/case.schema.json` describes it @throws Refused */
export function answerCase(json: unknown, { day }: OnDay = {}): Promise<Told<CaseAnswer>> {
  return answerCaseOn(json, dayOf(day));
}

/** @throws Refused, and when the case has no signature */
export function paymentsOfCase(json: unknown, { day }: OnDay = {}): Promise<Told<PaymentsAnswer>> {
  return paymentsOn(json, dayOf(day));
}

interface Compared extends OnDay {
  /** The schedules to set beside the case's own; all of them by default. */
  readonly schedules?: readonly unknown[];
}

/** @throws Refused when the case is, under its own schedule */
export function compareSchedules(
  json: unknown,
  { day, schedules }: Compared = {},
): Promise<Told<readonly ComparedSchedule[]>> {
  return compareSchedulesOn(json, dayOf(day), schedules);
}

/** The bytes of its .xlsx file. @throws Refused */
export function workbookOfCase(json: unknown, { day }: OnDay = {}): Promise<Uint8Array> {
  return workbookOfCaseOn(json, dayOf(day));
}

interface Written extends OnDay {
  /** Whether a file of this name may be replaced. */
  readonly force?: boolean;
}

/** Writes the workbook of a case, whole or not at all. @throws Refused with nothing written */
export async function writeWorkbook(path: string, json: unknown, { day, force = false }: Written = {}): Promise<void> {
  await checkOutput(path, force);
  await writeWhole(path, await workbookOfCaseOn(json, dayOf(day)), { replaces: force });
}

function dayOf(iso: string | undefined): Day {
  if (iso === undefined) return today();
  return parseDay(iso) ?? refuseRequest(libraryTexts.badDay(iso));
}
