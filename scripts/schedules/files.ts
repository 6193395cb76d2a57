/** The JSON files of the schedules, which a person writes and reads again. */
import { readdirSync, readFileSync } from "node:fs";
import type { ScheduleFile } from "../../src/agreement/schedule-file";

export const schedulesFolder = new URL("../../src/agreement/schedules/", import.meta.url);

/** By the names of the files. The tests hold each to schema.json, which says what TypeScript cannot read in JSON. */
export function scheduleFiles(): readonly ScheduleFile[] {
  const names = readdirSync(schedulesFolder).filter((file) => file.endsWith(".json") && file !== "schema.json");
  return names.sort().map((name) => JSON.parse(readFileSync(new URL(name, schedulesFolder), "utf8")) as ScheduleFile);
}
