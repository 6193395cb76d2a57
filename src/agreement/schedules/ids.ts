// Written by `npm run schedules` from the JSON files of this folder: do not edit by hand.
export type ScheduleId = "ACI2019" | "AV2" | "PRE-ACI" | "PROJET-AV2" | "UNCAM2019";
