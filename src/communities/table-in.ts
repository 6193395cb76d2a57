/** The table of communities, as text or as a workbook: whoever made it, in any order of its columns. */
import { toIso } from "../agreement/day";
import { columnsOf } from "../delimited/columns";
import { decode } from "../delimited/decode";
import { readDelimited, type DelimitedRow } from "../delimited/read-delimited";
import { openXlsx } from "../hosts/xlsx/open-xlsx";
import { refuse } from "../refusal/refused";
import { parseDay } from "../typed-figure/typed-date";
import type { CommunityRow, RowFault } from "./community-row";
import { headOf, heads, type ColumnId } from "./heads";
import { rowsOfWorkbook, type WorkbookRow } from "./rows-of-workbook";

/** More than France has communities, twenty times. */
const most = 20_000;

/** @param bytes of a text or of a workbook @throws Refused */
export function tableIn(bytes: Uint8Array): readonly CommunityRow[] {
  const isWorkbook = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const { head, rows } = isWorkbook ? tableInWorkbook(bytes) : tableInText(bytes);
  const columns = [...columnsOf(head, heads, [])];
  const communities = rows.map((row) => rowOf(row, columns));
  return communities.length === 0 ? refuse({ kind: "emptyTable" }) : communities;
}

function rowOf({ line, cells, faults }: WorkbookRow, columns: readonly (readonly [ColumnId, number])[]): CommunityRow {
  const filled = columns.flatMap(([id, index]): readonly (readonly [ColumnId, string])[] => {
    const text = (cells[index] ?? "").trim();
    return text === "" ? [] : [[id, dated.test(id) ? dayOf(text) : text]];
  });
  const fault = columns.flatMap(([id, index]): readonly RowFault[] => {
    const problem = faults.get(index);
    return problem === undefined ? [] : [{ column: headOf(id), problem }];
  })[0];
  return { line, cells: new Map(filled), ...(fault !== undefined && { fault }) };
}

const dated = /^(signature|day|start:.*|stop:.*|assumed:(crises|crisisEffect|contractEnd|intentAidDate))$/;

/** A workbook holds a day as its number, and a person writes it in many ways; what is no day stays as it is. */
function dayOf(text: string): string {
  return /^\d{5}$/.test(text) ? toIso(Number(text)) : parseDay(text);
}

interface Table {
  readonly head: WorkbookRow;
  readonly rows: readonly WorkbookRow[];
}

function tableInText(bytes: Uint8Array): Table {
  const { head, rows } = readDelimited(decode(bytes), { most });
  const whole = (row: DelimitedRow): WorkbookRow => ({ ...row, faults: new Map() });
  return { head: whole(head), rows: rows.map(whole) };
}

function tableInWorkbook(bytes: Uint8Array): Table {
  const [head, ...rows] = rowsOfWorkbook(openXlsx(bytes));
  if (rows.length > most) refuse({ kind: "tooManyLines", most });
  if (head === undefined) return refuse({ kind: "emptyTable" });
  // Of a head that nobody reads, the whole column would be left out.
  for (const fault of head.faults.values()) refuse(fault, { row: head.line });
  return { head, rows };
}
