/** What each row of a plan puts in the cells of its table, by column. */
import { envelopeName } from "../../../budget/envelope-names";
import { natureNames } from "../../../budget/nature-names";
import type { Charge, Planned, Post, Resource } from "../../../budget/planned";
import type { Cents } from "../../../agreement/money";
import { toEuros } from "../../../agreement/money";
import { yes } from "../../../texts/fr/workbook/common";
import {
  employmentWords,
  priceWords,
  resourceKindWords,
  voluntaryKindWords,
} from "../../../texts/fr/workbook/plan-inputs";
import type { CellValue } from "../../plan";
import { declarationRow, rateRow } from "../indemnities/rows";
import { indicatorRow } from "../indicators/rows";
import { closedRow } from "../closed-years/rows";
import { decisionRow } from "../dialogue/rows";
import { correctionRow } from "../tracking/rows";
import type { ColumnKey, TableId } from "./columns";

type Row<Table extends TableId> = Readonly<Partial<Record<ColumnKey<Table>, CellValue>>>;
export type Rows = { readonly [Table in TableId]: readonly Row<Table>[] };

export function rowsOf(planned: Planned): Rows {
  return {
    charges: planned.charges.map(chargeRow),
    staff: planned.staff.map(postRow),
    resources: planned.resources.map(resourceRow),
    payments: planned.resources.flatMap(({ payments }, index) =>
      payments.map(({ day, amount }) => ({ id: idOf(index), date: day, amount: toEuros(amount) })),
    ),
    sharing: planned.sharing.map(({ name, shares }) => ({
      name,
      ...Object.fromEntries(shares.map(({ envelope, share }) => [envelope, share])),
    })),
    transfers: planned.transfers.map(({ from, to, amount, day }) => {
      return { from: envelopeName(from), to: envelopeName(to), amount: toEuros(amount), date: day };
    }),
    voluntary: planned.voluntary.map(({ kind, label, quantity, unitCost, day }) => {
      return { kind: voluntaryKindWords[kind], label: textOf(label), quantity, unitCost: toEuros(unitCost), date: day };
    }),
    actuals: planned.actuals.map(({ line, envelope, amount, day }) => {
      const mission = envelope === null ? null : envelopeName(envelope);
      return { line, mission, amount: toEuros(amount), date: day };
    }),
    indicators: (planned.indicators ?? []).map(indicatorRow),
    ...indemnityRows(planned),
    corrections: (planned.tracking?.corrections ?? []).map(correctionRow),
    received: (planned.received ?? []).map(({ day, amount, label }) => {
      return { date: day, amount: toEuros(amount), label: textOf(label) };
    }),
    ledgerRules: (planned.ledgerRules ?? []).map(({ account, label, analytic, envelope }) => ({
      account: textOf(account),
      label: textOf(label),
      analytic: textOf(analytic),
      mission: envelopeName(envelope),
    })),
    closedYears: (planned.closed ?? []).map(closedRow),
    decisions: (planned.dialogue?.decisions ?? []).map(decisionRow),
  };
}

function indemnityRows({ indemnities }: Planned): Pick<Rows, "rates" | "declarations"> {
  if (indemnities === null) return { rates: [], declarations: [] };
  const { rates, declarations } = indemnities;
  return { rates: rates.map(rateRow), declarations: declarations.map((one) => declarationRow(one, indemnities)) };
}

/** By which the payments of a resource name it. @param index from 0 */
export function idOf(index: number): string {
  return `P${index + 1}`;
}

function chargeRow(charge: Charge): Row<"charges"> {
  const { envelope, nature, account, price, first, last, indexation, key, line } = charge;
  return {
    ...textsOf(charge),
    mission: envelopeName(envelope),
    nature: nature === null ? null : natureNames[nature],
    account,
    mode: priceWords[price.mode],
    ...(price.mode === "quantity"
      ? { quantity: price.quantity, amount: eurosIfAny(price.unitCost) }
      : { amount: eurosIfAny(price.amount) }),
    first,
    last,
    indexation: indexation === 0 ? null : indexation,
    key,
    line,
  };
}

function postRow(post: Post): Row<"staff"> {
  const { envelope, employment, employerRate, share, from, to, indexation, key } = post;
  return {
    ...textsOf(post),
    mission: envelopeName(envelope),
    employment: employmentWords[employment],
    gross: eurosIfAny(post.gross),
    employerRate,
    share,
    start: from,
    end: to - 1,
    indexation: indexation === 0 ? null : indexation,
    key,
    groupPrice: eurosIfAny(post.groupPrice),
    contractorPrice: eurosIfAny(post.contractorPrice),
  };
}

function resourceRow(resource: Resource, index: number): Row<"resources"> {
  const { envelope, kind, account, asked, notified, first, last, isTied, opening, line } = resource;
  return {
    ...textsOf(resource),
    id: idOf(index),
    mission: envelopeName(envelope),
    kind: resourceKindWords[kind],
    account,
    asked: eurosIfAny(asked),
    notified: eurosIfAny(notified),
    first,
    last,
    tied: isTied ? yes : null,
    opening: opening === 0 ? null : toEuros(opening),
    line,
  };
}

function textsOf({ action, label, note }: { readonly action: string; readonly label: string; readonly note: string }) {
  return { action: textOf(action), label: textOf(label), note: textOf(note) };
}

/** An empty cell where nothing is said. */
function textOf(text: string): string | null {
  return text === "" ? null : text;
}

function eurosIfAny(amount: Cents | null): number | null {
  return amount === null ? null : toEuros(amount);
}
