/**
 * Which ExcelApi each member came with, read from what office.js itself says of them. As in real Excel, the add-in
 * learns it from the answer to its request, when earlier actions are done already.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { type RequirementSets, supports } from "./requirement-sets";
import { ExcelError } from "./wire/excel-error";

const file = path.resolve(
  import.meta.dirname,
  "../../../../node_modules/@microsoft/office-js/dist/excel-web-16.00.debug.js",
);

/** Later than the npm copy of office.js, see `newer-members.ts`. */
const later = ["workbook.notes", "worksheet.notes"].map((member) => [member, "1.18"] as const);
let versions: ReadonlyMap<string, string> | undefined;

function readVersions(): ReadonlyMap<string, string> {
  const said = readFileSync(file, "utf8").matchAll(
    /_throwIfApiNotSupported\("(\w+\.\w+)", _defaultApiSetName, "([\d.]+)"/g,
  );
  return new Map([...[...said].map(([, member = "", since = ""]) => [member.toLowerCase(), since] as const), ...later]);
}

/** @throws ExcelError ApiNotFound for a member that an Excel of this age does not know */
export function refuseNewer(sets: RequirementSets, member: string): void {
  versions ??= readVersions();
  const since = versions.get(member.toLowerCase());
  if (since !== undefined && !supports(sets, "ExcelApi", since))
    throw new ExcelError("ApiNotFound", `${member} came with ExcelApi ${since}: this Excel is older.`);
}
