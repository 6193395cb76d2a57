/** What a thread does for one community. */
import { departmentOfCase } from "../../communities/department-of-case";
import { factsOf, type CommunityFacts } from "../../communities/facts";
import type { ColumnId } from "../../communities/heads";
import { refusedRow, type RefusedRow } from "../../communities/refused-row";
import { readWholeCase } from "../../budget/read-whole-case";
import type { Day } from "../../agreement/day";
import { computeFunding } from "../../funding/funding";
import { makeWorkbook } from "../../library/make-workbook";
import { readOpened } from "../reading/read-opened";
import { withCommunes } from "../../library/with-communes";
import { inCells } from "../../workbook/in-cells";
import { nativeDeflate } from "./native-deflate";

export type Task =
  /** `columns`: those that its row fills. */
  | { readonly kind: "judge"; readonly json: unknown; readonly columns: readonly ColumnId[]; readonly today: Day }
  | { readonly kind: "make"; readonly json: unknown; readonly today: Day }
  /** A workbook made before. */
  | { readonly kind: "open"; readonly path: string; readonly today: Day };

export type Answer = { readonly facts: CommunityFacts } | Opened | RefusedRow | Made;

interface Opened {
  readonly facts: CommunityFacts;
  /** Empty where its workbook names no communes, or some that are no more. */
  readonly department: string;
}

/** A workbook, for the main thread to write: another has already begun here. */
interface Made {
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A refusal is an answer; a fault of ours is thrown. */
export async function perform(task: Task): Promise<Answer> {
  try {
    return await answerTo(task);
  } catch (error) {
    const refused = refusedRow(error, task.kind === "judge" ? task.columns : []);
    if (refused === null) throw error;
    return refused;
  }
}

async function answerTo(task: Task): Promise<Answer> {
  switch (task.kind) {
    case "judge":
      return { facts: factsOf(task.json, task.today) };
    case "open": {
      const file = await readOpened(task.path);
      const json = await withCommunes(file.case);
      const department = await departmentOfCase(json).catch(() => "");
      return { facts: inCells(file, () => factsOf(json, task.today)), department };
    }
    case "make": {
      const { choices, planned } = readWholeCase(task.json, task.today);
      return { bytes: await makeWorkbook(computeFunding(choices), planned, nativeDeflate) };
    }
  }
}
