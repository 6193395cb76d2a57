/** A table of the budget: its heads, its rows and those left, what each column takes, and how it is read back. */
import { contractYears } from "../../../agreement/contract-year";
import {
  firstPlannedDay,
  largestIndexation,
  largestPlanned,
  largestQuantity,
  largestResult,
  lastPlannedDay,
} from "../../../budget/bounds";
import { planInputTexts as texts } from "../../../texts/fr/workbook/plan-inputs";
import { cell, fixedColumn, fixedRange, onSheet } from "../../address";
import { calculation, entry, head, hint, section, type Content } from "../../cells";
import { empty, inColumn, isEmpty, when } from "../../formula";
import type { CellValue, ValidationRule } from "../../plan";
import type { SheetDraft } from "../../sheet-draft";
import {
  formatOf,
  headOf,
  isComputed,
  tables,
  type Column,
  type ColumnKey,
  type ColumnKind,
  type TableId,
} from "./columns";
import type { ListRefs } from "./lists";
import type { Proposal } from "./proposals";
import type { TableRefs } from "./refs";
import { roomFor } from "./room";
import { guardUnder } from "./under-table";
import { idOf } from "./values";
import { wanted, type At } from "./wanted";
import { wordLists, type WordListId } from "./words";

type Values = Readonly<Record<string, CellValue | undefined>>;

interface Filled {
  readonly table: TableId;
  readonly rows: readonly Values[];
  readonly proposals: Readonly<Partial<Record<string, Proposal>>>;
  /** What the columns compute that a person types nothing in. */
  readonly formulas: RowFormulas;
  /** Where the choices of a column are. */
  readonly choicesOf: (kind: ColumnKind) => string | null;
}

/** By kind of column. */
export type RowFormulas = Readonly<Partial<Record<ColumnKind["is"], (at: At) => string>>>;

/** @returns where its columns are */
export function addTable<Table extends TableId>(draft: SheetDraft, filled: Filled & { readonly table: Table }) {
  const { table, rows } = filled;
  const columns: readonly Column[] = tables[table];
  const headRow = draft.add(columns.map(({ key }) => head(headOf(table, key))));
  const first = headRow + 1;
  const room = roomFor(table, rows.length);
  const places = new Map(columns.map(({ key }, index) => [key, index + 1]));
  for (let index = 0; index < room; index += 1) {
    const row = first + index;
    const at: At = (key) => fixedColumn(places.get(key) ?? 0, row);
    const place = { ...filled, columns, row, at, values: valuesOf(table, rows, index) };
    draft.add(columns.map((column) => contentOf(column, place)));
  }
  const last = first + room - 1;
  columns.forEach((column, index) => addColumn(draft, filled, column, fixedRange(index + 1, first, last)));
  addWarnings(draft, table, columns, { first, last });
  draft.addTable({
    name: `T_${tableNames[table]}`,
    range: `${cell(1, headRow)}:${cell(columns.length, last)}`,
    columns: columns.map(({ key }) => headOf(table, key)),
    hasFilter: true,
  });
  const under = guardUnder(draft, columns.length, last);
  return { ...refsOf<ColumnKey<Table>>(draft.name, columns, { first, room }), under };
}

/** Colours what a row lacks, and the total of a key that does not make 100 %, to two decimals. */
function addWarnings(
  draft: SheetDraft,
  table: TableId,
  columns: readonly Column[],
  { first, last }: { readonly first: number; readonly last: number },
): void {
  const at = (key: string) => columns.findIndex((column) => column.key === key) + 1;
  const down = (key: string) => `${cell(at(key), first)}:${cell(at(key), last)}`;
  const inFirst: At = (key) => fixedColumn(at(key), first);
  for (const [missing, isWanted] of wanted[table] ?? []) {
    const formula = `${isWanted(inFirst)}*(${isEmpty(inFirst(missing))})`;
    draft.highlight({ range: down(missing), formula, look: "unknown" });
  }
  if (table !== "sharing") return;
  const [name, total] = [fixedColumn(at("name"), first), fixedColumn(at("total"), first)];
  const formula = `(LEN(${name})>0)*(ROUND(SUM(${total})*100-100,2)<>0)`;
  draft.highlight({ range: down("total"), formula, look: "failed" });
}

/** In French, as people see them in a list of names. */
const tableNames: Readonly<Record<TableId, string>> = {
  charges: "Charges",
  staff: "Postes",
  resources: "Produits",
  payments: "Versements_produits",
  sharing: "Cles",
  transfers: "Virements",
  voluntary: "Contributions",
  actuals: "Realise",
  indicators: "Indicateurs",
  rates: "Taux",
  declarations: "Declarations",
  corrections: "Corrections",
  decisions: "Decisions",
  closedYears: "Annees_closes",
  received: "Recus",
  ledgerRules: "Regles",
};

/** Above a table that is not the first of its sheet. */
export function addHeading(draft: SheetDraft, table: TableId | "accounting" | "pages"): void {
  draft.skip(2);
  draft.add([section(texts.titles[table])]);
  draft.add([hint(texts.helps[table])]);
}

/** Payments name a resource: each row has its name, whether or not it is filled. */
function valuesOf(table: TableId, rows: readonly Values[], index: number): Values {
  return rows[index] ?? (table === "resources" ? { id: idOf(index) } : {});
}

interface Place extends Filled {
  readonly columns: readonly Column[];
  readonly row: number;
  readonly at: At;
  readonly values: Values;
}

function contentOf({ key, kind }: Column, { values, columns, row, at, proposals, formulas }: Place): Content {
  const value = values[key] ?? null;
  if (kind.is === "total") return totalOf(columns, row, values);
  const computed = formulas[kind.is];
  if (computed !== undefined) return calculation(computed(at), value ?? "", formatOf[kind.is]);
  const proposal = proposals[key];
  if (proposal === undefined) return entry(value, formatOf[kind.is]);
  const proposed = proposal.value(Object.fromEntries(columns.map((one) => [one.key, values[one.key] ?? null])));
  const isTyped = value !== null && value !== proposed;
  return isTyped ? entry(value, "typed") : entry(proposed, formatOf[kind.is], proposal.formula(at));
}

/** Of the shares of a key; nothing where none is typed. */
function totalOf(columns: readonly Column[], row: number, values: Values): Content {
  const shares = columns.flatMap(({ key, kind }) => (kind.is === "rate" ? (values[key] ?? []) : []));
  const range = `${cell(2, row)}:${cell(columns.length - 1, row)}`;
  const all = shares.reduce<number>((sum, share) => sum + Number(share), 0);
  return calculation(
    when(isEmpty(fixedColumn(1, row)), empty, `SUM(${range})`),
    shares.length === 0 ? "" : all,
    "rate",
  );
}

function addColumn(draft: SheetDraft, { table, choicesOf }: Filled, { key, kind }: Column, range: string): void {
  if (isComputed(kind)) return;
  draft.addEntryColumn({ key: `plan:${table}:${key}`, range });
  const rule = ruleOf(kind, choicesOf);
  if (rule === null) return;
  const said = texts.prompts[kind.is in texts.prompts ? (kind.is as keyof typeof texts.prompts) : "word"];
  draft.validate({
    range: range.replaceAll("$", ""),
    rule,
    allowBlank: true,
    promptTitle: headOf(table, key),
    ...said,
  });
}

function ruleOf(kind: ColumnKind, choicesOf: Filled["choicesOf"]): ValidationRule | null {
  const source = choicesOf(kind);
  if (source !== null) return { kind: "choices", source };
  return "list" in kind ? { kind: "list", values: wordsOf(kind.list) } : (bounds[kind.is] ?? null);
}

const days = { kind: "date", min: firstPlannedDay, max: lastPlannedDay } as const;
const bounds: Readonly<Partial<Record<ColumnKind["is"], ValidationRule>>> = {
  amount: { kind: "decimal", min: 0, max: largestPlanned },
  signed: { kind: "decimal", min: -largestPlanned, max: largestPlanned },
  quantity: { kind: "decimal", min: 0, max: largestQuantity },
  figure: { kind: "decimal", min: -largestResult, max: largestResult },
  year: { kind: "whole", min: 1, max: contractYears.length },
  rate: { kind: "decimal", min: 0, max: 1 },
  index: { kind: "decimal", min: -largestIndexation, max: largestIndexation },
  // A day by its number: Univer takes for none what shows « mars 2026 ».
  month: { ...days, kind: "whole" },
  date: days,
};

const wordsOf = (list: WordListId): readonly string[] => wordLists[list].map(([, word]) => word);

/** The longer lists stand on a sheet of their own. */
export function choicesIn(lists: ListRefs, ids: string | null): Filled["choicesOf"] {
  const long: Readonly<Partial<Record<WordListId, string>>> = {
    envelopes: lists.envelopes,
    natures: lists.natures,
    kinds: lists.kinds,
    voluntaryKinds: lists.voluntaryKinds,
    chargeLines: lists.chargeLines,
    productLines: lists.productLines,
    lines: lists.lines,
  };
  return (kind) => {
    if ("list" in kind) return long[kind.list] ?? null;
    if (kind.is === "key") return lists.keys;
    return kind.is === "id" ? ids : null;
  };
}

function refsOf<Key extends string>(
  sheet: string,
  columns: readonly Column[],
  { first, room }: { readonly first: number; readonly room: number },
): Omit<TableRefs<Key>, "under"> {
  const column = (key: Key) => {
    const index = columns.findIndex((one) => one.key === key);
    return onSheet(sheet, fixedRange(index + 1, first, first + room - 1));
  };
  return { rows: room, column, cell: (key, index) => inColumn(column(key), String(index + 1)) };
}
