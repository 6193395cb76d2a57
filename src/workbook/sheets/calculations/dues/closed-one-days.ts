/** Calculs: the grave crises and the aids of the closed years, as « Années closes » has them. */
import { closedPartNames } from "../../../../agreement/closed-parts";
import type { ContractYear } from "../../../../agreement/contract-year";
import { lineNames } from "../../../../agreement/line-names";
import type { LineId } from "../../../../agreement/lines";
import { toEuros } from "../../../../agreement/money";
import type { Due } from "../../../../funding/time/due";
import { isClosedYear } from "../../../../funding/time/closed-years";
import { calculationTexts as texts } from "../../../../texts/fr/workbook/calculations";
import { cell, fixedRange } from "../../../address";
import { body, calculation, head, link, section, subtitle } from "../../../cells";
import { countIfs, equals, holds, inColumn, says, sumIfs, when, type Test } from "../../../formula";
import type { SheetDraft } from "../../../sheet-draft";
import type { PlannedRefs } from "../../plan-inputs/refs";
import type { CalculationSources } from "../sources";
import { dueColumns } from "./columns";
import { addDue, type OneDayFacts } from "./due";

type ClosedRefs = NonNullable<PlannedRefs["closed"]>;

/** The crises of the closed years, in the order of their days. */
export interface ClosedCrises {
  readonly dues: readonly Due[];
  /** On this sheet. @param rank from 0 */
  readonly day: (rank: number) => string;
}

/** One row a row of « Années closes », which one may sort; null: no closed year pays any. */
export function addClosedCrises(draft: SheetDraft, { closed, model }: CalculationSources): ClosedCrises | null {
  const { choices, dues } = model.contract;
  const own = dues.filter(({ part, contractYear }) => {
    return part === "crisis" && contractYear !== 0 && isClosedYear(contractYear, choices);
  });
  if (closed === null || own.length === 0) return null;
  const inOrder = [...own].sort((one, other) => one.running.from - other.running.from);
  draft.skip();
  draft.add([section(texts.closedCrises)]);
  draft.add([subtitle(texts.closedCrisesHelp)]);
  draft.add(Object.values(texts.closedCrisisHead).map(head));
  const first = draft.nextRow;
  const days = fixedRange(columns.day, first, first + closed.rows - 1);
  for (let index = 0; index < closed.rows; index += 1) addRow(draft, { index, days, inOrder }, closed, choices);
  return { dues: inOrder, day: (rank) => cell(columns.inOrder, first + rank) };
}

const columns = { rank: 1, day: 2, inOrder: 3 } as const;
const crisisWord = closedPartNames.crisis.fr;

function addRow(
  draft: SheetDraft,
  { index, days, inOrder }: { readonly index: number; readonly days: string; readonly inOrder: readonly Due[] },
  closed: ClosedRefs,
  { time }: CalculationSources["model"]["contract"]["choices"],
): void {
  const row = time.closed?.[index];
  const rank = cell(columns.rank, draft.nextRow);
  const [part, from] = (["part", "from"] as const).map((column) => inColumn(closed.column(column), rank));
  const ahead = `${countIfs(equals(days, "0"))}+${rank}`;
  draft.add([
    body(index + 1, "integer"),
    calculation(
      when(says(part ?? "", crisisWord), from ?? "0", "0"),
      row?.part === "crisis" ? row.from : 0,
      "dateIfAny",
    ),
    calculation(
      when(`${ahead}>ROWS(${days})`, "0", `SMALL(${days},${ahead})`),
      inOrder[index]?.running.from ?? 0,
      "dateIfAny",
    ),
  ]);
}

export function addClosedCrisisDues(
  draft: SheetDraft,
  crises: ClosedCrises | null,
  sources: CalculationSources,
): readonly OneDayFacts[] {
  const { closed } = sources;
  if (crises === null || closed === null) return [];
  return crises.dues.map((due, rank) => addClosedCrisis(draft, { due, day: crises.day(rank) }, closed, sources));
}

function addClosedCrisis(
  draft: SheetDraft,
  { due, day }: { readonly due: Due; readonly day: string },
  closed: ClosedRefs,
  sources: CalculationSources,
): OneDayFacts {
  const { line, part, nature, contractYear, whole, running } = due;
  const from = cell(dueColumns.from, draft.nextRow);
  const own = [holds(closed.column("part"), crisisWord), equals(closed.column("from"), from)];
  const said = (column: "contractYear" | "to" | "amount") => sumIfs(closed.column(column), ...own);
  const facts = { row: { line, part, nature }, contractYear, terms: due, whole, due, date: running.from };
  const contents = {
    year: link(said("contractYear"), contractYear, "integer"),
    counted: calculation(when(`${from}>0`, "1", "0"), 1, "integer"),
    whole: link(said("amount"), toEuros(whole), "euros"),
    from: calculation(day, running.from, "dateIfAny"),
    to: link(said("to"), running.to, "dateIfAny"),
    share: body(1, "rate"),
    earned: body(1, "rate"),
    advance: body(0, "euros"),
  };
  addDue(draft, facts, contents, sources);
  return facts;
}

/** Of an aid paid once: what a closed year says of it, or else the formula, nothing in a closed year that has none. */
interface ClosedAid {
  readonly or: (column: "contractYear" | "from" | "to" | "settled", otherwise: string) => string;
  readonly amountOr: (amount: string, year: string) => string;
}

/** null: no year is closed. */
export function closedAid(line: LineId, { closed }: Pick<CalculationSources, "closed">): ClosedAid | null {
  if (closed === null) return null;
  const own: readonly Test[] = [
    holds(closed.column("line"), lineNames[line].fr),
    holds(closed.column("part"), closedPartNames.aid.fr),
  ];
  const isSaid = `${countIfs(...own)}>0`;
  const said = (column: "contractYear" | "from" | "to" | "settled" | "amount") => sumIfs(closed.column(column), ...own);
  return {
    or: (column, otherwise) => when(isSaid, said(column), otherwise),
    amountOr: (amount, year) => when(isSaid, said("amount"), when(isClosed(year, closed), "0", amount)),
  };
}

/** @param year a cell, or a formula */
export function isClosed(year: string, closed: ClosedRefs): string {
  return `${countIfs(equals(closed.column("contractYear"), year))}>0`;
}

/** Of the fixed part of access to care in a closed year, the share that serves unscheduled care alone; null: the year is open. */
export function closedTiedShare(year: ContractYear, { closed, model }: Pick<CalculationSources, "closed" | "model">) {
  if (closed === null || !isClosedYear(year, model.contract.choices)) return null;
  return (yearCell: string) => {
    const said = (part: "tied" | "fixed") =>
      sumIfs(
        closed.column("amount"),
        equals(closed.column("contractYear"), yearCell),
        holds(closed.column("line"), lineNames.access.fr),
        holds(closed.column("part"), closedPartNames[part].fr),
      );
    return when(`${said("fixed")}=0`, "0", `MIN(1,${said("tied")}/${said("fixed")})`);
  };
}
