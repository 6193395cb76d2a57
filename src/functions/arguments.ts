/** Reads what a cell hands to a function. Excel sends null for an omitted argument and "" for an empty cell. */
import { findMissions } from "../agreement/find-missions";
import { findPart } from "../agreement/find-part";
import { defaultSchedule, findSchedule } from "../agreement/find-schedule";
import type { MissionId, PartOrTotal } from "../agreement/lines";
import type { Schedule } from "../agreement/schedule";
import { missionsOf } from "../agreement/total";

export function readSchedule(value: unknown): Schedule {
  return isOmitted(value) ? defaultSchedule : findSchedule(value);
}

export function readPart(value: unknown): PartOrTotal {
  return isOmitted(value) ? "total" : findPart(value);
}

/** All the missions of the schedule when omitted. */
export function readMissions(value: unknown, schedule: Schedule): readonly MissionId[] {
  return isOmitted(value) ? missionsOf(schedule) : findMissions(readList(value), schedule);
}

/** A range, a list or a single cell, as a flat list in reading order. */
export function readList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.flat() : [value];
}

export function isOmitted(value: unknown): boolean {
  return value === null || value === undefined || value === "";
}
