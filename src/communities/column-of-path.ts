/** The column of a table that says what a key of a case holds. */
import type { ColumnId } from "./heads";

/** @param path as `missions.access.rates.0` @param said the columns that the row fills @returns null: none of them says it */
export function columnOfPath(path: string, said: readonly ColumnId[]): ColumnId | null {
  const wanted = columnsOf(path.split("."));
  return said.find((id) => wanted.includes(id)) ?? null;
}

function columnsOf([group = "", key = "", part = ""]: readonly string[]): readonly string[] {
  switch (group) {
    case "missions":
      return ofMission(key, part);
    case "assumptions":
      return [key === "intentAid" && part === "date" ? "assumed:intentAidDate" : `assumed:${key}`, key];
    default:
      return [key];
  }
}

function ofMission(mission: string, key: string): readonly string[] {
  switch (key) {
    case "rate":
    case "rates":
      return [`rate:${mission}`, "rate"];
    case "start":
    case "stop":
      return [`${key}:${mission}`];
    default:
      return [key, `assumed:${key}`];
  }
}
