/** Contrôles: all the amounts that the budget reads and that nobody publishes, in one list, and what stands for each. */
import { contractYears } from "../../../agreement/contract-year";
import { lineNames } from "../../../agreement/line-names";
import { toEuros } from "../../../agreement/money";
import { suggestionReasonOf } from "../../../agreement/remarks";
import { tiers, type Schedule, type Tier } from "../../../agreement/schedule";
import type { AmountCell } from "../../../funding/missing-amounts";
import { suggestedAmount } from "../../../funding/retained-amount";
import { holdsRow, scheduleRowsOf, type ScheduleRow } from "../../../funding/schedule-rows";
import { checkTexts as texts } from "../../../texts/fr/workbook/checks";
import { sheetNames } from "../../../texts/fr/workbook/common";
import { cell, cellOfRange, fixedCell, onSheet } from "../../address";
import { body, calculation, head, note, section, total, totalLabel, type Content } from "../../cells";
import { equals, inColumn, isEmpty, sumIfs, when } from "../../formula";
import type { NamePlan } from "../../plan";
import { partLabel } from "../../row-labels";
import type { SheetDraft } from "../../sheet-draft";
import type { AmountRefs } from "../schedule/amounts";
import { ruledBy } from "../schedule/by-rule";
import { isKept, isUnpublished } from "../schedule/taken";
import type { CheckSources, TimeSources } from "./check";

const columns = { label: 1, tier: 2, missing: 3, toConfirm: 4 } as const;

/** A cell of the tables, and how its schedule stands among those of the contract. */
interface Listed {
  readonly row: ScheduleRow;
  readonly tier: Tier;
  readonly schedule: Schedule;
  readonly index: number;
  readonly refs: AmountRefs;
}

export function addMissing(draft: SheetDraft, sources: CheckSources): readonly NamePlan[] {
  const listed = listedIn(sources);
  draft.skip();
  draft.add([section(texts.missingSection)]);
  draft.add(texts.missingHead.map(head));
  const first = draft.nextRow;
  listed.forEach((one) => addListed(draft, one, listed, first, sources));
  const last = draft.nextRow - 1;
  const down = (column: number) => (last < first ? "0" : `SUM(${cell(column, first)}:${cell(column, last)})`);
  const { missing, toConfirm } = sources.model.checks;
  const row = draft.add([
    totalLabel(texts.missingTotal),
    totalLabel(""),
    total(missingFormula(down(columns.missing), sources), missing.length, "integer"),
    total(down(columns.toConfirm), toConfirm.length, "integer"),
  ]);
  const isProvisional = calculation(
    when(`${cell(columns.missing, row)}+${cell(columns.toConfirm, row)}=0`, "0", "1"),
    missing.length + toConfirm.length === 0 ? 0 : 1,
    "integer",
  );
  const provisional = draft.add([body(texts.provisionalName), body(null), isProvisional]);
  highlight(draft, first, last);
  const here = (column: number, at: number) => onSheet(sheetNames.checks, fixedCell(column, at));
  return [
    { name: "CPTS_Montants_A_Saisir", refersTo: here(columns.missing, row), comment: texts.missingName },
    { name: "CPTS_Montants_A_Confirmer", refersTo: here(columns.toConfirm, row), comment: texts.toConfirmName },
    { name: "CPTS_Provisoire", refersTo: here(columns.missing, provisional), comment: texts.provisionalName },
  ];
}

/** Without a tier, no amount is found, whether or not it is published. */
function missingFormula(listed: string, { funding, time }: CheckSources): string {
  const ofYear = sumIfs(funding.unknown, equals(funding.counted, "1"));
  const any = time === null ? ofYear : when(`${ofYear}>0`, ofYear, `SUM(${time.refs.dues.unknown})`);
  return when(`${listed}>0`, listed, any);
}

function highlight(draft: SheetDraft, first: number, last: number): void {
  if (last < first) return;
  const range = `${cell(columns.label, first)}:${cell(6, last)}`;
  const [missing, toConfirm] = [columns.missing, columns.toConfirm].map((column) => `$${cell(column, first)}`);
  draft.highlight({ range, formula: `${missing}=1`, look: "unknown" });
  draft.highlight({ range, formula: `${toConfirm}=1`, look: "warned" });
  draft.highlight({ range, formula: `${missing}+${toConfirm}=0`, look: "dimmed" });
}

/** A total is not asked beside its parts: it is listed for the suggestion that may stand for it. */
function listedIn({ model, schedules }: CheckSources): readonly Listed[] {
  return model.layout.schedules.flatMap((schedule, index) => {
    const refs = schedules.ofContract[index];
    const rows = scheduleRowsOf(schedule).filter((row) => model.layout.rows.some((one) => isSame(one, row)));
    if (refs === undefined) return [];
    return rows.flatMap((row) =>
      tiers.flatMap((tier) => (isUnpublished(row, tier, schedule) ? [{ row, tier, schedule, index, refs }] : [])),
    );
  });
}

function isSame(one: ScheduleRow, other: ScheduleRow): boolean {
  return one.line === other.line && one.part === other.part;
}

function addListed(
  draft: SheetDraft,
  one: Listed,
  listed: readonly Listed[],
  first: number,
  sources: CheckSources,
): void {
  const { row, tier, schedule, refs } = one;
  const { missing, toConfirm } = sources.model.checks;
  const drafting = ruledBy(row, schedule);
  const isDrafting = (other: Listed) => drafting !== null && isSame(other.row, drafting) && other.tier === tier;
  const place = listed.findIndex((other) => other.schedule === schedule && isDrafting(other));
  const retained = refs.retainedAt(row, tier);
  const read = readFormula(one, cell(columns.tier, draft.nextRow), sources);
  const isRead = when(`${read}>0`, "1", "0");
  const ifRead = (condition: string) => when(condition, isRead, "0");
  const kept = isKept(refs.suggestionTaken(row, tier), retained);
  const own = { missing: row.part === "total" ? "0" : ifRead(isEmpty(retained)), toConfirm: ifRead(`${kept}=1`) };
  const formulas =
    drafting === null || place < 0
      ? own
      : ruledFormulas(
          own,
          { retained, drafting: refs.retainedAt(drafting, tier), row: first + place, isRead },
          refs.suggestionTaken(drafting, tier),
        );
  const is = (cells: readonly AmountCell[]) =>
    cells.some(
      (read) => read.schedule === schedule && read.line === row.line && read.part === row.part && read.tier === tier,
    );
  const suggestion = suggestedAmount(row.line, row.part, tier, schedule);
  const count = (formula: string, isOne: boolean): Content =>
    formula === "0" ? body(0, "integer") : calculation(formula, isOne ? 1 : 0, "integer");
  draft.add([
    body(texts.amountOf(lineNames[row.line].fr, partLabel(row), schedule.file.name)),
    body(tier, "integer"),
    count(formulas.missing, is(missing)),
    count(formulas.toConfirm, is(toConfirm)),
    body(suggestion === null ? null : toEuros(suggestion), "euros"),
    note(suggestionReasonOf(row.line, row.part, schedule) ?? ""),
  ]);
}

interface Ruled {
  readonly retained: string;
  readonly drafting: string;
  /** The sheet's row of the drafting in the list. */
  readonly row: number;
  /** 1 where the budget reads the update. */
  readonly isRead: string;
}

/** An update that the rule gives stands or falls with its drafting, which is asked, or confirmed, in its place where it is read. */
function ruledFormulas(
  own: { readonly missing: string; readonly toConfirm: string },
  { retained, drafting, row, isRead }: Ruled,
  draftingTaken: string,
): { readonly missing: string; readonly toConfirm: string } {
  const otherwise = (column: number, then: string) => when(`${cell(column, row)}=1`, "0", then);
  const missing = when(isEmpty(retained), when(isEmpty(drafting), otherwise(columns.missing, isRead), "0"), "0");
  const byRule = otherwise(columns.toConfirm, when(`${isKept(draftingTaken, drafting)}=1`, isRead, "0"));
  return { missing, toConfirm: when(isEmpty(retained), byRule, own.toConfirm) };
}

/** How many times the budget of a year and the contract years read a cell of the tables. @param tier the cell that holds its tier */
function readFormula(one: Listed, tier: string, { model, funding, time }: CheckSources): string {
  const { row, schedule } = one;
  const at = model.funding.rows.findIndex((other) => isSame(other, row));
  const isOfYear = schedule === model.layout.schedule && at >= 0;
  const ofYear = isOfYear ? [when(`CPTS_Taille=${tier}`, cellOfRange(funding.counted, at), "0")] : [];
  return `(${[...ofYear, ...(time === null ? [] : readInTime(one, tier, time, model.layout.schedules.length))].join("+") || "0"})`;
}

function readInTime(
  { row, index, schedule }: Listed,
  tier: string,
  { refs }: TimeSources,
  count: number,
): readonly string[] {
  const { dues, years } = refs;
  const first = dues.rows.findIndex((one) => isSame(one, row)) * contractYears.length;
  const underIt = (entry: number, then: string) =>
    count === 1 ? then : when(`${cellOfRange(dues.days[index] ?? "", entry)}>0`, then, "0");
  if (first < 0 || !holdsRow(row, schedule)) return [];
  const ofTables = contractYears.map((year) => {
    const entry = first + year - 1;
    const counted = cellOfRange(dues.counted, entry);
    return when(`${cellOfRange(years.tier, year - 1)}=${tier}`, underIt(entry, counted), "0");
  });
  if (row.part !== "crisis") return ofTables;
  const rows = dues.rows.length * contractYears.length;
  return dues.oneDays.flatMap(({ line }, place) => {
    if (line !== "crisis") return [];
    const [counted, year] = [dues.counted, dues.year].map((range) => cellOfRange(range, rows + place));
    const isTier = `${inColumn(years.tier, year ?? "")}=${tier}`;
    return [when(`${counted}=1`, when(isTier, underIt(rows + place, "1"), "0"), "0")];
  });
}
