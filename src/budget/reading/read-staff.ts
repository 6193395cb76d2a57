import { largestEmployerRate, mostRows } from "../bounds";
import type { Post, SharingKey } from "../planned";
import type { PlannedFile } from "../planned-file";
import { checkOrder, readIndexation, readKey, readPlaced } from "./read-placed";
import { checkRows, isGiven, readAmountIfAny, readDay, readFigure } from "./read-value";

type PostOfFile = NonNullable<PlannedFile["staff"]>[number];

/** @throws Refused */
export function readStaff(file: PlannedFile, keys: readonly SharingKey[]): readonly Post[] {
  return checkRows("staff", file.staff, mostRows.staff).map((row, index) => readPost(`staff.${index}`, row, keys));
}

function readPost(path: string, row: PostOfFile, keys: readonly SharingKey[]): Post {
  const from = readDay(`${path}.start`, row.start);
  const end = readDay(`${path}.end`, row.end);
  checkOrder(`${path}.end`, from, end);
  const placed = readPlaced(path, row);
  return {
    ...placed,
    employment: row.employment ?? "employee",
    gross: readAmountIfAny(`${path}.gross`, row.gross),
    employerRate: rateOf(`${path}.employerRate`, row.employerRate),
    share: isGiven(row.share) ? readFigure(`${path}.share`, row.share, 0, 1) : 1,
    from,
    to: end + 1,
    indexation: readIndexation(path, row.indexation),
    key: readKey(path, row.key, keys, placed.envelope),
    groupPrice: readAmountIfAny(`${path}.groupPrice`, row.groupPrice),
    contractorPrice: readAmountIfAny(`${path}.contractorPrice`, row.contractorPrice),
  };
}

function rateOf(path: string, received: unknown): number | null {
  return isGiven(received) ? readFigure(path, received, 0, largestEmployerRate) : null;
}
