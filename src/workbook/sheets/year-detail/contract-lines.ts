/** The lines that the contract has, counted one after another: what a client's page names first, second… */
import { lineNames } from "../../../agreement/line-names";
import type { LineId } from "../../../agreement/lines";
import type { Contract } from "../../../funding/time/contract";
import { sheetNames } from "../../../texts/fr/workbook/common";
import { yearDetailTexts as texts } from "../../../texts/fr/workbook/year-detail";
import { cell, fixedCell, fixedRange, onSheet } from "../../address";
import { body, calculation, head, hint, link, section } from "../../cells";
import { equals, sumIfs, when } from "../../formula";
import type { SheetDraft } from "../../sheet-draft";
import { originOf } from "./origin";
import type { DueRefs } from "../calculations/refs";

const columns = { line: 1, isThere: 2, rank: 3, origin: 4 } as const;

export interface ContractLineRefs {
  /** The names of all the lines that the contract may have, and the rank of each among those that it has; 0: it has not. */
  readonly lines: string;
  readonly ranks: string;
  /** Of each, the schedules that say its amounts, how sure they are and the documents that give them. */
  readonly origins: string;
  /** Those that it has, in the order of their ranks. */
  readonly present: readonly LineId[];
  /** How many it may have. */
  readonly most: number;
}

export function addContractLines(draft: SheetDraft, contract: Contract, refs: DueRefs): ContractLineRefs {
  const all = [...new Set([...refs.rows, ...refs.oneDays].map(({ line }) => line))];
  const present = all.filter((line) => isIn(contract, line));
  draft.skip(2);
  draft.add([section(texts.contractLines)]);
  draft.add(texts.contractLinesHead.map(head));
  const first = draft.nextRow;
  for (const line of all) {
    const row = draft.nextRow;
    const own = equals(refs.line, cell(columns.line, row));
    const is = cell(columns.isThere, row);
    const known = `${sumIfs(refs.due("full"), own)}+${sumIfs(refs.unknown, own)}`;
    draft.add([
      body(lineNames[line].fr),
      link(when(`${known}>0`, "1", "0"), present.includes(line) ? 1 : 0, "integer"),
      calculation(
        when(`${is}=1`, `SUM(${fixedCell(columns.isThere, first)}:${is})`, "0"),
        present.indexOf(line) + 1,
        "integer",
      ),
      hint(originOf(line, contract)),
    ]);
  }
  const down = (column: number) => onSheet(sheetNames.yearDetail, fixedRange(column, first, draft.nextRow - 1));
  return {
    lines: down(columns.line),
    ranks: down(columns.rank),
    origins: down(columns.origin),
    present,
    most: all.length,
  };
}

/** It pays something if all objectives are met, or an amount that nobody knows yet. */
function isIn({ dues, unknown }: Contract, line: LineId): boolean {
  return dues.some((due) => due.line === line && due.amounts.full > 0) || unknown.some(({ row }) => row.line === line);
}
