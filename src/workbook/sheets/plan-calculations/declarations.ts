/** Calculs budget: the rows of the sheet Déclarations, each a charge of the month of its day. */
import { lineNames } from "../../../agreement/line-names";
import { noMoney, toEuros } from "../../../agreement/money";
import { envelopeName } from "../../../budget/envelope-names";
import { dueOf } from "../../../budget/indemnities/due-amount";
import type { Declaration, Indemnities } from "../../../budget/indemnities/indemnity";
import { spendingOfDeclaration } from "../../../budget/indemnities/spending";
import { financialYearOf } from "../../../funding/situation/financial-years";
import { empty, when } from "../../formula";
import type { IndemnityRefs } from "../plan-inputs/refs";
import type { At } from "./block";
import type { Frame } from "./frame";
import { monthNumber, monthNumberOf } from "./months";
import type { PlanSources } from "./sources";
import { emptySpending, type SpendingFact, type SpendingFormulas, type SpendingRow } from "./spending-row";
import { envelopeOf, lacks, number, trimmed, typedIn, unlessUndated, words } from "./typed";

export function declarationRows(sources: PlanSources, frame: Frame): readonly SpendingRow[] {
  const refs = sources.inputs.indemnities;
  const { indemnities } = sources.budget.planned;
  if (refs === null || indemnities === null) return [];
  return Array.from({ length: refs.declarations.rows }, (_, index) => ({
    rank: index + 1,
    fact: factOf(indemnities.declarations[index], indemnities, sources),
    formulas: (at) => formulasOf(at, refs, sources, frame),
    given: null,
  }));
}

function factOf(declaration: Declaration | undefined, indemnities: Indemnities, { shown }: PlanSources): SpendingFact {
  const { account, line, rates } = indemnities;
  const base = { ...emptySpending, account, line };
  if (declaration === undefined) return { ...base, envelope: lineNames.operating.fr };
  const { activity, action, day, envelope } = declaration;
  const lastMonth = shown.contract.choices.time.financialYearEnd;
  const [month, due] = [monthNumber(day), dueOf(declaration, rates)];
  return {
    ...base,
    label: trimmed(activity),
    action: trimmed(action),
    envelope: envelopeName(envelope ?? "operating"),
    amount: toEuros(due ?? noMoney),
    span: { first: month, last: month, firstWeight: 1, lastWeight: 1, weight: 1 },
    begun: monthNumber(financialYearOf(day, lastMonth).from),
    isUnknown: due === null ? 1 : 0,
    months: spendingOfDeclaration(declaration, indemnities, lastMonth).months,
  };
}

function formulasOf(
  at: At,
  { declarations, settings }: IndemnityRefs,
  { refs }: PlanSources,
  { monthsInYear }: Frame,
): SpendingFormulas {
  const typed = typedIn(declarations, at("rank"));
  const day = typed("date");
  const one = when(`${at("first")}=0`, "0", "1");
  return {
    label: words(typed("activity")),
    envelope: envelopeOf(typed("mission")),
    account: words(settings.account),
    line: words(settings.line),
    key: empty,
    action: words(typed("action")),
    amount: number(typed("due")),
    unit: "0",
    indexation: "0",
    first: unlessUndated(day, monthNumberOf(day, monthsInYear)),
    last: at("first"),
    firstWeight: one,
    lastWeight: at("firstWeight"),
    weight: at("firstWeight"),
    begun: unlessUndated(day, monthNumberOf(refs.yearEnd.firstDayOf(day), monthsInYear)),
    isUnknown: unlessUndated(day, lacks(typed("due"), "0")),
  };
}
