/** The sheets where a community enters its budget beside the grant: every row of its plan, and room for others. */
import type { DialogueInputs } from "../../../budget/dialogue/decision";
import type { Planned, TrackingInputs } from "../../../budget/planned";
import { planInputTexts as texts } from "../../../texts/fr/workbook/plan-inputs";
import { fixedRange, onSheet } from "../../address";
import { subtitle, title } from "../../cells";
import type { SheetPlan } from "../../plan";
import { SheetDraft } from "../../sheet-draft";
import type { Indemnities } from "../../../budget/indemnities/indemnity";
import { declarationFormulas } from "../indemnities/row-formulas";
import { earnedFormula, reachedFormula } from "../indicators/row-formulas";
import { placeFormula, stateFormula } from "../tracking/row-formulas";
import { addIndemnitySettings } from "./indemnity-settings";
import { addAccounting } from "./accounting";
import { addDialogueYear } from "./dialogue-year";
import { addLastMonth } from "./last-month";
import { addPages } from "./pages";
import { addHeading, addTable, choicesIn, type RowFormulas } from "./add-table";
import type { ColumnKind, TableId } from "./columns";
import { listsSheet, type ListRefs } from "./lists";
import { proposalsOf } from "./proposals";
import type { PlannedRefs } from "./refs";
import { roomFor } from "./room";
import { addUnderWarning } from "./under-table";
import { rowsOf, type Rows } from "./values";

type SheetId =
  | "charges"
  | "staff"
  | "resources"
  | "sharing"
  | "actuals"
  | "indicators"
  | "rates"
  | "declarations"
  | "corrections"
  | "decisions"
  | "closedYears"
  | "received"
  | "ledgerRules";

/** The heads of the first table, on every sheet. */
const headRow = 4;

export function planInputSheets(planned: Planned): {
  readonly sheets: readonly SheetPlan[];
  readonly refs: PlannedRefs;
} {
  const rows = rowsOf(planned);
  const sharingRoom = roomFor("sharing", rows.sharing.length);
  const sharingDraft = spacedDraftOf("sharing");
  const lists = listsSheet({
    range: onSheet(sharingDraft.name, fixedRange(1, headRow + 1, headRow + sharingRoom)),
    names: Array.from({ length: sharingRoom }, (_, index) => rows.sharing[index]?.name ?? null),
  });
  const tabling: Tabling = { rows, lists: lists.refs };
  const charges = single("charges", tabling);
  const staff = single("staff", tabling);
  const resources = resourceSheet(tabling);
  const sharing = sharingSheet(sharingDraft, planned, tabling);
  const actuals = single("actuals", tabling);
  const indicators = planned.indicators === null ? null : single("indicators", tabling);
  const indemnities = indemnitySheets(planned.indemnities, tabling);
  const corrections = planned.tracking === null ? null : correctionSheet(planned.tracking, tabling);
  const decisions = planned.dialogue === null ? null : decisionSheet(planned.dialogue, tabling);
  const closed = planned.closed === null ? null : single("closedYears", tabling);
  const received = planned.received === null ? null : single("received", tabling);
  const placing = planned.ledgerRules === null ? null : single("ledgerRules", tabling);
  const always = [charges, staff, resources, sharing, actuals];
  const followed = indicators === null ? [] : [indicators];
  const corrected = corrections === null ? [] : [corrections];
  const decided = decisions === null ? [] : [decisions];
  const entered = [
    ...always,
    ...followed,
    ...indemnities.sheets,
    ...corrected,
    ...decided,
    ...(received === null ? [] : [received]),
    ...(placing === null ? [] : [placing]),
    ...(closed === null ? [] : [closed]),
  ];
  return {
    sheets: [...entered.map(({ sheet }) => sheet), lists.sheet],
    refs: {
      charges: charges.refs,
      staff: staff.refs,
      ...resources.refs,
      ...sharing.refs,
      actuals: actuals.refs,
      indicators: indicators?.refs ?? null,
      indemnities: indemnities.refs,
      corrections: corrections?.refs ?? null,
      decisions: decisions?.refs ?? null,
      closed: closed?.refs ?? null,
      received: received?.refs ?? null,
      lists: lists.refs,
      warnings: entered.map(({ warning }) => warning),
    },
  };
}

interface Tabling {
  readonly rows: Rows;
  readonly lists: ListRefs;
}

function draftOf(id: SheetId): SheetDraft {
  const draft = new SheetDraft(id, texts.purposes[id]);
  draft.add([title(texts.titles[id])], 27);
  draft.add([subtitle(texts.helps[id])]);
  return draft;
}

function spacedDraftOf(id: SheetId): SheetDraft {
  const draft = draftOf(id);
  draft.skip();
  return draft;
}

function add<Table extends TableId>(
  draft: SheetDraft,
  table: Table,
  { rows, lists }: Tabling,
  ids: string | null = null,
  formulas: RowFormulas = ofIndicators,
) {
  const choicesOf: (kind: ColumnKind) => string | null = choicesIn(lists, ids);
  return addTable(draft, { table, rows: rows[table], proposals: proposalsOf(table, lists), formulas, choicesOf });
}

const ofIndicators: RowFormulas = { reached: reachedFormula, earned: earnedFormula };
const ofCorrections: RowFormulas = { place: placeFormula, state: stateFormula };

function single<
  Table extends "charges" | "staff" | "actuals" | "indicators" | "closedYears" | "received" | "ledgerRules",
>(table: Table, tabling: Tabling) {
  const draft = spacedDraftOf(table);
  const refs = add(draft, table, tabling);
  const warning = addUnderWarning(draft, [refs.under]);
  return { sheet: finish(draft, widths[table]), refs, warning };
}

function indemnitySheets(indemnities: Indemnities | null, tabling: Tabling) {
  if (indemnities === null) return { sheets: [], refs: null };
  const draft = spacedDraftOf("rates");
  const rates = add(draft, "rates", tabling);
  const settings = addIndemnitySettings(draft, indemnities, tabling.lists);
  const declared = spacedDraftOf("declarations");
  const declarations = add(declared, "declarations", tabling, null, declarationFormulas(rates));
  const [underRates, underDeclarations] = [
    addUnderWarning(draft, [rates.under]),
    addUnderWarning(declared, [declarations.under]),
  ];
  return {
    sheets: [
      { sheet: finish(draft, widths.rates), warning: underRates },
      { sheet: finish(declared, widths.declarations), warning: underDeclarations },
    ],
    refs: { rates, declarations, settings },
  };
}

function resourceSheet(tabling: Tabling) {
  const draft = spacedDraftOf("resources");
  const resources = add(draft, "resources", tabling);
  addHeading(draft, "payments");
  const payments = add(draft, "payments", tabling, resources.column("id"));
  const warning = addUnderWarning(draft, [resources.under, payments.under]);
  return { sheet: finish(draft, widths.resources), refs: { resources, payments }, warning };
}

function sharingSheet(draft: SheetDraft, planned: Planned, tabling: Tabling) {
  const sharing = add(draft, "sharing", tabling);
  addHeading(draft, "transfers");
  const transfers = add(draft, "transfers", tabling);
  addHeading(draft, "voluntary");
  const voluntary = add(draft, "voluntary", tabling);
  const accounting = addAccounting(draft, planned.accounting);
  addPages(draft, planned.pages);
  const warning = addUnderWarning(draft, [sharing.under, transfers.under, voluntary.under]);
  return { sheet: finish(draft, widths.sharing), refs: { sharing, transfers, voluntary, accounting }, warning };
}

/** The setting above a table and its help take the columns before it. */
const besideSetting = 6;

/** The month is above the table: rows are added below. */
function correctionSheet({ lastMonth }: TrackingInputs, tabling: Tabling) {
  const draft = draftOf("corrections");
  const cell = addLastMonth(draft, lastMonth);
  const refs = { ...add(draft, "corrections", tabling, null, ofCorrections), lastMonth: cell };
  const warning = addUnderWarning(draft, [refs.under], besideSetting);
  return { sheet: finish(draft, widths.corrections), refs, warning };
}

function decisionSheet({ year }: DialogueInputs, tabling: Tabling) {
  const draft = draftOf("decisions");
  const cell = addDialogueYear(draft, year);
  const refs = { ...add(draft, "decisions", tabling), year: cell };
  const warning = addUnderWarning(draft, [refs.under], besideSetting);
  return { sheet: finish(draft, widths.decisions), refs, warning };
}

const widths: Readonly<Record<SheetId, readonly number[]>> = {
  charges: [31, 26, 33, 11, 44, 19, 10, 14, 13, 13, 11, 16, 11, 40],
  staff: [31, 26, 28, 26, 14, 11, 10, 12, 12, 11, 16, 14, 14, 40],
  resources: [10, 31, 26, 28, 11, 30, 14, 14, 13, 13, 10, 14, 13, 40],
  sharing: [32, 27, 15, 23, 15, 15, 15, 20, 15, 12, 12],
  actuals: [16, 27, 16, 14],
  corrections: [30, 24, 13, 15, 14, 70, 30, 16],
  received: [14, 16, 60],
  ledgerRules: [22, 44, 26, 31],
  closedYears: [9, 30, 24, 13, 17, 13, 15, 15],
  decisions: [20, 14, 30, 11, 13, 70],
  indicators: [27, 9, 44, 10, 12, 16, 12, 12, 12, 11, 11, 11, 11, 11, 11, 12, 11, 12, 30, 30],
  rates: [34, 34, 15, 14, 15, 13],
  declarations: [13, 14, 22, 27, 20, 16, 28, 10, 12, 14, 14, 22, 11],
};

/** Rows are to be sorted, inserted and deleted there: no protection. */
function finish(draft: SheetDraft, columnWidths: readonly number[]): SheetPlan {
  const print = { orientation: "landscape", repeatedRows: `1:${headRow}` } as const;
  return draft.finish({ columnWidths, frozenRows: headRow, print }, false);
}
