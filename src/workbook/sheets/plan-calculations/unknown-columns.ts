/** Calculs budget: how many amounts of the grant nobody knows, envelope by envelope. */
import { lineNames } from "../../../agreement/line-names";
import { lineIds, type LineId } from "../../../agreement/lines";
import type { Period } from "../../../agreement/period";
import { envelopeOfLine } from "../../../budget/grants";
import type { Envelope } from "../../../budget/planned";
import { unknownEarnedIn, unknownPaidIn } from "../../../funding/situation/unknown-in";
import type { Contract } from "../../../funding/time/contract";
import { natureWords } from "../../../texts/fr/workbook/common";
import { planCalculationTexts as texts } from "../../../texts/fr/workbook/plan-calculations";
import { calculation } from "../../cells";
import { compares, holds } from "../../formula";
import { unknownPayments, unknownRights } from "../../unknown-counts";
import type { Column } from "./block";
import type { Frame } from "./frame";
import type { PlanSources } from "./sources";

/** A year shown, and its place among those that are framed. */
interface YearDays {
  readonly place: number;
  readonly facts: Period;
}

const counts = ["unknown", "unknownSecured", "unknownReceived"] as const;
export type Count = (typeof counts)[number];

/** How many amounts nobody knows are missing from what the year gives an envelope, and from what reaches the bank. */
export function unknownOf(envelope: Envelope, { facts }: Pick<YearDays, "facts">, contract: Contract): Lacked {
  const of = (count: (line: LineId) => number) => linesOf(envelope).reduce((all, line) => all + count(line), 0);
  return {
    unknown: of((line) => unknownEarnedIn(facts, contract, { line })),
    unknownSecured: of((line) => unknownEarnedIn(facts, contract, { line, secured: true })),
    unknownReceived: of((line) => unknownPaidIn(facts, contract, { line })),
  };
}

export type Lacked = Readonly<Record<Count, number>>;

/** Of the grant, those whose money an envelope is. */
export function linesOf(envelope: Envelope): readonly LineId[] {
  return lineIds.filter((line) => envelopeOfLine(line) === envelope);
}

export function unknownColumns(
  year: YearDays,
  { refs: { dues, payments }, shown: { contract } }: PlanSources,
  { years }: Frame,
): readonly Column<Envelope>[] {
  const { place } = year;
  const days = { from: years.cell("from", place), to: years.cell("to", place) };
  const paid = [compares(payments.date, ">=", days.from), compares(payments.date, "<", days.to)];
  const formulas: Readonly<Record<Count, (name: string) => string>> = {
    unknown: (name) => unknownRights(dues, days, holds(dues.line, name)),
    unknownSecured: (name) =>
      unknownRights(dues, days, holds(dues.line, name), holds(dues.nature, natureWords.secured)),
    unknownReceived: (name) => unknownPayments(payments, holds(payments.line, name), ...paid),
  };
  return counts.map((id) => ({
    id,
    head: texts.envelopeHead[id],
    content: (envelope) => {
      const formula = linesOf(envelope).map((line) => formulas[id](lineNames[line].fr));
      const count = unknownOf(envelope, year, contract)[id];
      return calculation(formula.length === 0 ? "0" : formula.join("+"), count, "integer");
    },
  }));
}
