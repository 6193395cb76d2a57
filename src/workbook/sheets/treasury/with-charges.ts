/** Trésorerie where charges are planned: eighteen months on the balance of the bank, three scenarios, and the lowest point. */
import { minus, noMoney, sum, toEuros, type Cents } from "../../../agreement/money";
import { earmarkedBefore } from "../../../budget/earmarked";
import { situationOf } from "../../../funding/situation/situation";
import { unknownPaidIn } from "../../../funding/situation/unknown-in";
import { scenarios, type Scenario } from "../../../funding/scenario";
import { ledgerOf } from "../../../funding/time/ledger";
import { scenarioWords, toCompute, toEnter } from "../../../texts/fr/workbook/common";
import { treasuryTexts } from "../../../texts/fr/workbook/treasury";
import { treasuryWithChargesTexts as texts } from "../../../texts/fr/workbook/treasury-with-charges";
import { cell, fixedCell } from "../../address";
import { answer, body, head, hint, link, section, subtitle, title, total, totalLabel, type Content } from "../../cells";
import { compares, countIfs, empty, equals, hasNoNumber, quoted, when } from "../../formula";
import { knownOrToEnter, shownSum, totalOfKnown } from "../../known-or-to-enter";
import type { CellValue, SheetPlan } from "../../plan";
import { SheetDraft } from "../../sheet-draft";
import { unknownPayments } from "../../unknown-counts";
import { onPlan } from "../budget/on-plan";
import { monthsAheadOf, type MonthAhead } from "../plan-calculations/frame";
import type { PlanRefs } from "../plan-calculations/plan-calculations";
import type { PlanSources } from "../plan-calculations/sources";
import { chartColours } from "../../styles";
import { addBalancesChart } from "./balances-chart";
import { safeTerms } from "./safe-terms";

const ids = Object.keys(texts.head) as readonly (keyof typeof texts.head)[];
type Id = keyof typeof texts.head;

export function treasuryWithCharges(sources: PlanSources, refs: PlanRefs): SheetPlan {
  const draft = new SheetDraft("treasury", texts.purpose);
  const { bankBalance } = sources.shown.contract.choices.situation;
  const typed = sources.calculations.assumptions.situation.bankBalance;
  draft.add([title(treasuryTexts.title)], 27);
  draft.add([subtitle(texts.help)]);
  draft.add([hint(texts.scenarios)]);
  const formula = when(hasNoNumber(typed), quoted(treasuryTexts.noBalance), empty);
  const value = bankBalance === null ? treasuryTexts.noBalance : "";
  const withBalance = <Value extends CellValue>(formula: string, found: Value) => ({
    formula: when(hasNoNumber(typed), quoted(toCompute), formula),
    value: bankBalance === null ? toCompute : found,
  });
  const opening = withBalance(`SUM(${typed})`, toEuros(bankBalance ?? noMoney));
  const lacksBalance: Content = { formula, value, role: "hint", format: "text" };
  draft.add([body(texts.opening), body(null), link(opening.formula, opening.value, "euros"), lacksBalance]);
  const { unknownInYear } = refs.cash.cash.central;
  const isLacking = when(`${refs.cash.unknownInYear}>0`, quoted(toEnter), refs.cash.covered);
  const covered = withBalance(isLacking, unknownInYear > 0 ? toEnter : refs.cash.coveredValue);
  draft.add([body(texts.covered), body(null), link(covered.formula, covered.value, "decimal"), draft.source()]);
  addEmpty(draft, refs);
  const beside = draft.nextRow;
  addLowest(draft, refs, withBalance);
  addSafe(draft, beside, sources);
  const { heads, first, last } = addMonths(draft, sources, refs);
  const down = (id: Id) => `${fixedCell(ids.indexOf(id) + 1, first)}:${fixedCell(ids.indexOf(id) + 1, last)}`;
  const { cash } = refs.cash;
  // Without the balance of the bank there is nothing to draw.
  if (bankBalance === null) return finished(draft, heads);
  addBalancesChart(draft, {
    texts,
    days: cash.central.months.map(({ to }) => to - 1),
    last: down("last"),
    curves: drawnScenarios.map((scenario) => ({
      name: scenarioWords[scenario],
      range: down(scenario),
      colour: colours[scenario],
      balances: cash[scenario].months.map(({ closing }) => closing),
    })),
    lastColumn: 10,
    // With the two tables above, what leaves letters of eight points on one page.
    height: 8,
  });
  return finished(draft, heads);
}

function finished(draft: SheetDraft, heads: number): SheetPlan {
  return draft.finish({
    columnWidths: [38, 14, 15, 15, 15, 15, 15, 15, 18, 13],
    frozenRows: heads,
    print: { orientation: "landscape", pagesTall: 1 },
  });
}

/** The one that is expected first. */
const drawnScenarios = ["central", "prudent", "full"] as const satisfies readonly Scenario[];
const colours: Readonly<Record<Scenario, string>> = {
  central: chartColours.secured,
  prudent: chartColours.atRisk,
  full: chartColours.full,
};

type WithBalance = (formula: string, found: number) => { readonly formula: string; readonly value: CellValue };

/** Months that nobody planned look as if they cost nothing. */
function addEmpty(draft: SheetDraft, { cash: { months, cash } }: PlanRefs): void {
  const count = cash.central.months.filter(({ charges, unknown }) => charges === 0 && unknown === 0).length;
  const nothing = countIfs(equals(onPlan(months.down("charges")), "0"), equals(onPlan(months.down("unknown")), "0"));
  const row = draft.nextRow;
  const help = when(`${cell(3, row)}=0`, empty, quoted(texts.emptyHelp));
  const said = { ...hint(count === 0 ? "" : texts.emptyHelp), formula: help };
  draft.add([body(texts.empty), body(null), link(nothing, count, "integer"), said]);
  draft.highlight({ range: cell(3, row), formula: `${cell(3, row)}>0`, look: "warned" });
}

/** Without what the bank holds, no lowest point is known. */
function addLowest(draft: SheetDraft, { cash }: PlanRefs, withBalance: WithBalance): void {
  draft.skip();
  draft.add([section(texts.lowest)]);
  draft.add(texts.lowestHead.map(head));
  for (const scenario of scenarios) {
    const { amount, day } = cash.cash[scenario].lowest;
    const place = cash.lowest(scenario);
    const [least, on] = [withBalance(place.amount, toEuros(amount)), withBalance(place.day, day)];
    draft.add([
      body(scenarioWords[scenario]),
      link(least.formula, least.value, "euros"),
      link(on.formula, on.value, "date"),
    ]);
  }
}

/** On the right of the lowest points, from the blank row above them: how what is safe to spend comes. */
function addSafe(draft: SheetDraft, first: number, { shown, refs: { situation } }: PlanSources): void {
  const { financialYear } = situationOf(shown.contract, shown.scenario);
  const [words, figure] = [ids.indexOf("charges") + 1, ids.indexOf("full") + 1];
  const terms = safeTerms(shown, situation);
  const last = first + terms.length - 1;
  terms.forEach(({ label, amount }, index) => {
    draft.put(first + index, words, hint(label));
    draft.put(first + index, figure, amount);
  });
  draft.put(last, figure + 1, answer(`${situation.yearTo}-1`, financialYear.to - 1, "date"));
  draft.highlight({ range: cell(figure, last), formula: `${cell(figure, last)}<0`, look: "failed" });
}

function addMonths(draft: SheetDraft, sources: PlanSources, refs: PlanRefs) {
  draft.skip();
  const heads = draft.add(ids.map((id) => head(texts.head[id])));
  const first = draft.nextRow;
  const months = monthsAheadOf(sources.shown.contract.choices);
  months.forEach((month, index) => {
    draft.add(ids.map((id) => monthContent(id, month, index, sources, refs)));
  });
  const last = draft.nextRow - 1;
  const range = (id: Id) => `${cell(ids.indexOf(id) + 1, first)}:${cell(ids.indexOf(id) + 1, last)}`;
  for (const id of ["central", "prudent", "full"] as const) {
    draft.highlight({ range: range(id), formula: `${cell(ids.indexOf(id) + 1, first)}<0`, look: "failed" });
  }
  const unknown = cell(ids.indexOf("unknown") + 1, draft.nextRow);
  draft.add(ids.map((id) => totalContent(id, { range: range(id), unknown }, months, sources, refs)));
  return { heads, first, last };
}

function totalContent(
  id: Id,
  { range, unknown }: { readonly range: string; readonly unknown: string },
  months: readonly MonthAhead[],
  { shown }: PlanSources,
  { cash }: PlanRefs,
): Content {
  const of = (amounts: readonly Cents[]) => total(`SUM(${range})`, toEuros(sum(amounts)), "euros");
  const { months: central } = cash.cash.central;
  const unpriced = central.reduce((all, one) => all + one.unknown, 0);
  const days = { from: months[0]?.from ?? 0, to: months.at(-1)?.to ?? 0 };
  const unpaid = unknownPaidIn(days, shown.contract);
  const count = unpaid + unpriced;
  switch (id) {
    case "from":
      return totalOfKnown(unknown, count);
    case "grant":
      return total(
        knownOrToEnter(`SUM(${range})`, `(${unknown}-SUM(${onPlan(cash.months.down("unknown"))}))`),
        shownSum(sum(central.map(({ grant }) => grant)), unpaid),
        "euros",
      );
    case "other":
      return of(central.map(({ other }) => other));
    case "charges": {
      const lacking = `SUM(${onPlan(cash.months.down("unknown"))})`;
      const amount = sum(central.map(({ charges }) => charges));
      return total(knownOrToEnter(`SUM(${range})`, lacking), shownSum(amount, unpriced), "euros");
    }
    case "unknown":
      return total(`SUM(${range})`, count, "integer");
    case "last":
    case "central":
    case "prudent":
    case "full":
    case "reserved":
      return totalLabel("");
  }
}

/** How many payments of a month have no amount. */
function paymentsWithout(of: (column: string) => string, payments: PlanSources["refs"]["payments"]): string {
  const within = [compares(payments.date, ">=", of("from")), compares(payments.date, "<", of("to"))];
  return unknownPayments(payments, ...within);
}

function monthContent(
  id: Id,
  month: MonthAhead,
  index: number,
  { shown, refs: time, budget, calculations }: PlanSources,
  refs: PlanRefs,
): Content {
  const typed = calculations.assumptions.situation.bankBalance;
  const { months, cash } = refs.cash;
  const of = (column: string) => onPlan(months.cell(column, index));
  const central = cash.central.months[index];
  const money = (column: string, amount: Cents | undefined) => link(of(column), toEuros(amount ?? noMoney), "euros");
  switch (id) {
    case "from":
      return answer(of("from"), month.from, "date");
    case "last":
      return link(`${of("to")}-1`, month.to - 1, "date");
    case "grant":
      return link(
        knownOrToEnter(of("grant-central"), paymentsWithout(of, time.payments)),
        shownSum(central?.grant ?? noMoney, central?.unknownGrant ?? 0),
        "euros",
      );
    case "other":
      return money("other", central?.other);
    case "charges":
      return link(
        knownOrToEnter(of("charges"), of("unknown")),
        shownSum(central?.charges ?? noMoney, central?.unknown ?? 0),
        "euros",
      );
    case "central":
    case "prudent":
    case "full":
      return link(
        when(hasNoNumber(typed), empty, of(`closing-${id}`)),
        shown.contract.choices.situation.bankBalance === null
          ? ""
          : toEuros(cash[id].months[index]?.closing ?? noMoney),
        "euros",
      );
    case "reserved": {
      const { payments } = ledgerOf(shown.contract, "central");
      const { inBank, spent } = earmarkedBefore(month.to, shown.contract, { payments, spending: budget.spending });
      return money("reserved", minus(inBank, spent));
    }
    case "unknown": {
      const count = (central?.unknownGrant ?? 0) + (central?.unknown ?? 0);
      return link(`${paymentsWithout(of, time.payments)}+${of("unknown")}`, count, "integer");
    }
  }
}
