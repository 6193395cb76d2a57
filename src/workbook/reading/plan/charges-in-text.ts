/** Charges that are in another workbook or in a file: a block of text whose first line has the heads of the sheet Charges. */
import { mostRows } from "../../../budget/bounds";
import { plannedOf } from "../../../budget/read-whole-case";
import { columnsOf } from "../../../delimited/columns";
import { readDelimited, type DelimitedRow } from "../../../delimited/read-delimited";
import { refuse, Refused, type Where } from "../../../refusal/refused";
import { planHeads } from "../../../texts/fr/workbook/plan-heads";
import { parseDate } from "../../../typed-figure/typed-date";
import { parseEuros, parseRate } from "../../../typed-figure/typed-figure";
import { headOf, tables, type ColumnKey, type ColumnKind } from "../../sheets/plan-inputs/columns";
import { valueOf, type EntryRow } from "./entries";
import { chargeOf, columnOfKey, type CaseRow } from "./rows-of-case";

type Key = ColumnKey<"charges">;

/** Those that people give them elsewhere, after those of the sheet. */
const others: Readonly<Partial<Record<Key, readonly string[]>>> = {
  mission: ["Enveloppe"],
  action: ["Fiche action", "Projet"],
  account: ["Numéro de compte", "N° de compte"],
  label: ["Intitulé", "Désignation"],
  mode: ["Mode"],
  amount: ["Montant (€)", "Coût", "Coût unitaire", "Total"],
  first: ["Mois", "Début"],
  last: ["Fin"],
  indexation: ["Indexation"],
  key: ["Clé de répartition"],
  note: ["Remarque", "Commentaire"],
};

const heads = Object.fromEntries(
  tables.charges.map(({ key }) => [key, [planHeads.charges[key], ...(others[key] ?? [])]]),
) as unknown as Readonly<Record<Key, readonly string[]>>;

/**
 * @param sharing that of the case, whose keys a charge may name
 * @param before how many charges the case has without them
 * @returns charges as a case file has them, each judged by the readers of the cases
 * @throws Refused with the line and the column
 */
export function chargesInText(text: string, sharing: unknown, before = 0): readonly CaseRow[] {
  const { head, rows } = readDelimited(text, { most: mostRows.charges });
  const columns = columnsOf(head, heads, ["first"]);
  refuseBeyond(rows, before);
  refuseEmptyUnder(rows, columns);
  const entries = rows.map((row) => entryOf(row, columns, head.cells.length));
  const charges = entries.map(chargeOf);
  try {
    plannedOf({ charges, ...(sharing === undefined ? {} : { sharing }) });
  } catch (error) {
    if (!(error instanceof Refused) || error.where === undefined || !("path" in error.where)) throw error;
    const [list = "", index = "", key = ""] = error.where.path.split(".");
    const entry = entries[Number(index)];
    if (list !== "charges" || entry === undefined) throw error;
    refuse(
      error.problem.kind === "missing" ? { kind: "emptyCell" } : error.problem,
      entry.where(columnOfKey("charges", key)),
    );
  }
  return charges;
}

function refuseBeyond(rows: readonly DelimitedRow[], before: number): void {
  const most = mostRows.charges;
  const beyond = rows[Math.max(0, most - before)];
  if (beyond !== undefined) refuse({ kind: "rowsBeyond", count: rows.length, before, most }, { row: beyond.line });
}

/** A mission that is not said would be the operating grant: of cells that were merged, nobody means that. */
function refuseEmptyUnder(rows: readonly DelimitedRow[], columns: ReadonlyMap<Key, number>): void {
  const missionIn = (row: DelimitedRow | undefined) => (row?.cells[columns.get("mission") ?? -1] ?? "").trim();
  rows.forEach((row, index) => {
    const above = missionIn(rows[index - 1]);
    if (above === "" || missionIn(row) !== "") return;
    refuse({ kind: "emptyUnder", above }, { row: row.line, column: headOf("charges", "mission") });
  });
}

function entryOf({ line, cells }: DelimitedRow, columns: ReadonlyMap<Key, number>, most: number): EntryRow {
  if (cells.slice(most).some((cell) => cell.trim() !== "")) {
    refuse({ kind: "cellsBeyond", count: cells.length, most }, { row: line });
  }
  const where = (key: string): Where => ({ row: line, column: headOf("charges", key) });
  const values = tables.charges.map(({ key, kind }) => {
    const text = (cells[columns.get(key) ?? -1] ?? "").trim();
    return [key, text === "" ? null : typedIn(kind, text, where(key))] as const;
  });
  return { row: line, values: Object.fromEntries(values), where };
}

/** As a person types it: a figure that is none stays a text, which the readers of the cases refuse. */
function typedIn(kind: ColumnKind, text: string, where: Where): string | number | null {
  switch (kind.is) {
    case "amount":
    case "signed":
    case "quantity":
    case "figure":
    case "year":
      return parseEuros(text, "fr");
    case "rate":
    case "index":
      return parseRate(text, "fr", "percent");
    case "month":
    case "date":
      return parseDate(namedMonth.test(text) ? `1 ${text}` : text, "fr");
    case "word":
    case "line":
    case "text":
    case "id":
    case "account":
    case "key":
      return valueOf(kind, text, where);
    case "total":
    case "reached":
    case "earned":
    case "votedRate":
    case "due":
    case "place":
    case "state":
      return null;
  }
}

/** « mars 2026 » */
const namedMonth = /^\p{L}+\.?\s+\d{4}$/u;
