import { dirname, resolve } from "node:path";
import type { CommunityRow } from "../../communities/community-row";
import type { ReadCaseOf } from "../../communities/read-row";
import { tableIn } from "../../communities/table-in";
import { communitiesTexts as texts } from "../../texts/fr/communities";
import { bounds } from "../../hosts/xlsx/bounds";
import { jsonTexts } from "../../texts/fr/json";
import { readBytes } from "../reading/read-bytes";
import { readCaseFile } from "../reading/read-case-file";

interface Table {
  readonly bytes: Uint8Array;
  readonly rows: readonly CommunityRow[];
  readonly readCaseOf: ReadCaseOf;
}

/** @throws Refused */
export async function readTable(path: string): Promise<Table> {
  const bytes = await readBytes({
    path,
    notFound: texts.tableNotFound,
    most: bounds.file,
    tooLong: jsonTexts.fileTooLong,
  });
  return { bytes, rows: tableIn(bytes), readCaseOf: (file) => readCaseFile(resolve(dirname(path), file)) };
}
