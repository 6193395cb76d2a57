/** The parts of a table come from several machines: once their workbooks are in one folder, so are their reports. */
import { dirname, join } from "node:path";
import { mergedReports } from "../../communities/merged-reports";
import { bounds } from "../../hosts/xlsx/bounds";
import { explained } from "../../library/writing/explained";
import { findTarget } from "../../library/writing/target";
import { writeWhole } from "../../library/writing/write-whole";
import { communitiesTexts as texts } from "../../texts/fr/communities";
import { jsonTexts } from "../../texts/fr/json";
import { readBytes } from "../reading/read-bytes";
import { complain, print } from "../standard-output";

interface ReportOfPart {
  readonly file: string;
  readonly rank: number;
  readonly of: number;
}

/** What is there of them, and where they become one. */
interface ReportsOfParts {
  readonly parts: readonly ReportOfPart[];
  /** Beside the summary. */
  readonly path: string;
}

/** @param found the files of the folder @throws Refused where the report of all would replace another */
export async function reportsOfParts(
  found: readonly string[],
  summary: string,
  replaces: boolean,
): Promise<ReportsOfParts> {
  const parts = found.flatMap((file): readonly ReportOfPart[] => {
    const [, rank, of] = /^report (\d+) sur (\d+)\.csv$/i.exec(file) ?? [];
    return rank === undefined || of === undefined ? [] : [{ file, rank: Number(rank), of: Number(of) }];
  });
  const path = join(dirname(summary), texts.reportFile(""));
  if (parts.length > 0) await explained(path, () => findTarget(path, replaces));
  return { parts, path };
}

/** As one, when none is missing; else what is missing is told, and nothing is written. @throws Refused */
export async function mergeReports({ parts, path }: ReportsOfParts, folder: string, replaces: boolean): Promise<void> {
  if (parts.length === 0) return;
  const lack = lackOf(parts);
  if (lack !== null) {
    complain(lack);
    return;
  }
  const { bytes, rows } = mergedReports(await Promise.all(parts.map(({ file }) => bytesOf(join(folder, file)))));
  await writeWhole(path, bytes, { replaces });
  await print(texts.merged(rows, path));
}

/** null: the parts are all there. */
function lackOf(parts: readonly ReportOfPart[]): string | null {
  const [count = 0, ...others] = new Set(parts.map(({ of }) => of));
  if (others.length > 0) return texts.otherParts([count, ...others]);
  const ranks = Array.from({ length: count }, (_, index) => index + 1);
  const missing = ranks.filter((rank) => !parts.some((part) => part.rank === rank));
  return missing.length === 0 ? null : texts.missingParts(missing, count);
}

function bytesOf(path: string): Promise<Uint8Array> {
  return readBytes({ path, notFound: texts.tableNotFound, most: bounds.file, tooLong: jsonTexts.fileTooLong });
}
