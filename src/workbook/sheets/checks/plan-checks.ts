/** What must hold of the budget whatever is typed, and what a reader should know of it. */
import { isMission } from "../../../agreement/lines";
import { minus, noMoney, plus, sum, toEuros } from "../../../agreement/money";
import { missionYearsOf } from "../../../budget/indicators/mission-years";
import { gapOf } from "../../../budget/indicators/variable-part";
import { auditThreshold } from "../../../budget/notes";
import { envelopes, type Envelope } from "../../../budget/planned";
import { isUnknown } from "../../../budget/resources";
import { financialYearLabel } from "../../../funding/situation/financial-years";
import { sheetNames } from "../../../texts/fr/workbook/common";
import { planCheckTexts as texts } from "../../../texts/fr/workbook/plan-checks";
import { onSheet } from "../../address";
import { compares, countIfs, equals, hasNoNumber, isEmpty, when } from "../../formula";
import { isYes } from "../../yes-or-no";
import { onPlan } from "../budget/on-plan";
import type { Block } from "../plan-calculations/block";
import type { EnvelopeBlocks } from "../plan-calculations/envelopes";
import { unknownToShare } from "../plan-calculations/shares";
import { rowIn } from "../plan-calculations/year-of-plan";
import { monthsAhead } from "../plan-calculations/frame";
import { zero, type Check, type PlanCheckSources } from "./check";
import { bankChecks } from "./bank-checks";
import { capChecks, indemnityInformations } from "./indemnity-checks";
import { gapsToExplain, silentCorrections } from "./tracking-checks";
import { entriesLacking, overspent } from "./plan-counts";

export function planChecks(sources: PlanCheckSources): readonly Check[] {
  const [first] = sources.refs.envelopes;
  const keys = first === undefined ? "0" : `SUM(${onPlan(first.shares.down("isOff"))})`;
  const under = sources.plan.inputs.warnings.map((warning) => when(isEmpty(warning), "0", "1")).join("+");
  return [
    zero(texts.under, under, 0, texts.underHelp),
    zero(texts.keys, keys, 0, texts.keysHelp),
    ...placedChecks(sources),
    cashCheck(sources),
    ...journalChecks(sources),
    ...capChecks(sources),
    ...silentCorrections(sources),
  ];
}

function journalChecks({ journal }: PlanCheckSources): readonly Check[] {
  if (journal === null) return [];
  const [debit, credit] = [journal.debit, journal.credit].map((range) => {
    return { formula: `ROUND(SUM(${range}),2)`, value: journal.total };
  }) as [Check["found"], Check["found"]];
  return [{ label: texts.journal, expected: debit, found: credit, format: "euros", help: texts.journalHelp }];
}

/** All that is spent in a year falls on an envelope. */
function placedChecks({ refs: { years, envelopes: blocks, budget } }: PlanCheckSources): readonly Check[] {
  return years.flatMap(({ facts }, index) => {
    const block = blocks[index];
    if (block === undefined) return [];
    const value = toEuros(facts.charges);
    const [direct, shared] = [block.granted.down("direct"), block.balances.down("shared")].map(onPlan);
    return [
      {
        label: texts.placed(financialYearLabel(facts)),
        expected: { formula: onPlan(budget.cell("charges", index)), value },
        found: { formula: `ROUND(SUM(${direct ?? ""})+SUM(${shared ?? ""})+${unsharedIn(block)},2)`, value },
        format: "euros",
        help: texts.placedHelp,
      } satisfies Check,
    ];
  });
}

/** What the default key cannot share yet, for want of an amount of the grant. */
function unsharedIn({ granted, shares }: EnvelopeBlocks): string {
  const unknownSecured = (envelope: Envelope) => onPlan(granted.cell("unknownSecured", envelopes.indexOf(envelope)));
  return when(`${unknownToShare({ unknownSecured })}>0`, onPlan(shares.cell("amount", shares.count - 1)), "0");
}

function cashCheck({ plan, refs: { cash } }: PlanCheckSources): Check {
  const { opening, months } = cash.cash.central;
  const flows = months.map(({ grant, other, charges }) => minus(plus(grant, other), charges));
  const value = toEuros(plus(opening, sum(flows)));
  const all = (id: string) => `SUM(${onPlan(cash.months.down(id))})`;
  const bank = plan.calculations.assumptions.situation.bankBalance;
  const found = `ROUND(SUM(${bank})+${all("grant-central")}+${all("other")}-${all("charges")},2)`;
  const expected = `ROUND(${onPlan(cash.months.cell("closing-central", monthsAhead - 1))},2)`;
  return {
    label: texts.cash,
    expected: { formula: expected, value },
    found: { formula: found, value },
    format: "euros",
    help: texts.cashHelp,
  };
}

/** What is right but worth knowing. */
export function planInformations(sources: PlanCheckSources): readonly Check[] {
  const { plan, refs } = sources;
  const { years, budget, cash } = refs;
  const short = years.filter(({ facts }) => facts.balance < 0 && facts.unknown === 0).length;
  const isShort = [
    compares(onPlan(budget.down("balance")), "<", "0"),
    equals(onPlan(budget.down("unknown")), "0"),
  ] as const;
  const bank = plan.calculations.assumptions.situation.bankBalance;
  const isBanked = plan.shown.contract.choices.situation.bankBalance !== null;
  const ifBanked = (formula: string) => when(hasNoNumber(bank), "0", formula);
  const lowest = cash.cash.central.lowest.amount;
  return [
    unpriced(sources),
    zero(texts.shortfall, countIfs(...isShort), short, texts.shortfallHelp),
    publicMoney(sources),
    notKept(sources),
    zero(
      texts.elsewhere,
      ifBanked(`SUM(${onPlan(cash.months.down("isShort"))})`),
      isBanked ? cash.shortMonths : 0,
      texts.elsewhereHelp,
    ),
    zero(
      texts.overdrawn,
      ifBanked(when(`${cash.lowest("central").amount}<0`, "1", "0")),
      isBanked && lowest < 0 ? 1 : 0,
      texts.overdrawnHelp,
    ),
    buffer(sources),
    overspent(sources),
    ...entriesLacking(sources),
    ...indicatorGaps(sources),
    ...indemnityInformations(sources),
    ...gapsToExplain(sources),
    ...bankChecks(sources),
  ];
}

/** What was begun and has no amount, whatever its year. */
function unpriced({ plan, refs: { blocks } }: PlanCheckSources): Check {
  const { planned, spending } = plan.budget;
  const lacking = spending.filter(({ isKnown }) => !isKnown).length;
  const count = lacking + planned.resources.filter(isUnknown).length;
  const of = (block: Block) => `SUM(${onPlan(block.down("isUnknown"))})`;
  return zero(texts.unpriced, `${of(blocks.spending)}+${of(blocks.resources)}`, count, texts.unpricedHelp);
}

/** Each mission and year whose indicators are not worth its variable part; one that nobody knows is not judged. */
function indicatorGaps({ plan, indicators }: PlanCheckSources): readonly Check[] {
  if (indicators === null) return [];
  const { contract } = plan.budget;
  const gaps = onSheet(sheetNames.indicatorCalculations, indicators.down("gap"));
  const off = missionYearsOf(plan.budget.planned.indicators ?? []).filter((one) => (gapOf(one, contract) ?? 0) !== 0);
  const formula = `${countIfs(compares(gaps, ">", "0"))}+${countIfs(compares(gaps, "<", "0"))}`;
  const unvalued = `SUM(${onSheet(sheetNames.indicatorCalculations, indicators.down("unvalued"))})`;
  const lacking = (plan.budget.planned.indicators ?? []).filter(({ value }) => value === null).length;
  return [
    zero(texts.indicators, formula, off.length, texts.indicatorsHelp),
    zero(texts.unvalued, unvalued, lacking, texts.unvaluedHelp),
  ];
}

/** Where the grant is a product set by a scheme, it does not count. */
function publicMoney({ plan, refs: { years, budget, frame } }: PlanCheckSources): Check {
  const { product } = plan.budget.planned.accounting;
  const beyond = (id: string) => countIfs(compares(onPlan(budget.down(id)), ">", onPlan(frame.threshold)));
  const isScheme = `TRIM(${plan.inputs.accounting.product})=${onPlan(frame.schemeAccount)}`;
  const count = years.filter(({ facts }) => {
    const counted = product === "73" ? minus(facts.publicMoney, facts.grant.total) : facts.publicMoney;
    return counted > auditThreshold;
  }).length;
  const formula = when(isScheme, beyond("otherPublic"), beyond("publicMoney"));
  return zero(texts.publicMoney, formula, count, texts.publicMoneyHelp);
}

function notKept({ plan, refs: { years, envelopes: blocks } }: PlanCheckSources): Check {
  const { assumptions, model } = plan.calculations;
  const own = envelopes.filter((one) => one !== "earmarked" && one !== "outside" && isMission(one));
  const spent = (envelope: Envelope) =>
    blocks
      .map(({ granted, balances }) => {
        const place = envelopes.indexOf(envelope);
        return `${onPlan(granted.cell("direct", place))}+${onPlan(balances.cell("shared", place))}`;
      })
      .join("+");
  const formulas = own.map((envelope) => {
    const isSpent = when(`${spent(envelope)}=0`, "0", "1");
    const mission = model.layout.missions.find((one) => one === envelope);
    return mission === undefined ? isSpent : when(isYes(assumptions.kept(mission)), "0", isSpent);
  });
  const isKept = (envelope: Envelope) =>
    model.contract.choices.missions.get(envelope as Parameters<typeof assumptions.kept>[0])?.isKept === true;
  const count = own.filter((envelope) => {
    const rows = years.map((year) => rowIn(year, envelope));
    return !isKept(envelope) && sum(rows.flatMap(({ direct, shared }) => [direct, shared])) !== noMoney;
  }).length;
  return zero(texts.notKept, formulas.join("+"), count, texts.notKeptHelp);
}

function buffer({ plan, refs: { cash } }: PlanCheckSources): Check {
  const typed = plan.inputs.accounting.bufferMonths;
  const isLess = when(isEmpty(cash.covered), "0", when(`${cash.covered}<${typed}`, "1", "0"));
  const bank = plan.calculations.assumptions.situation.bankBalance;
  const formula = when(hasNoNumber(typed), "0", when(hasNoNumber(bank), "0", isLess));
  const wanted = plan.budget.planned.accounting.bufferMonths;
  const isBanked = plan.shown.contract.choices.situation.bankBalance !== null;
  const isShort = wanted !== null && isBanked && cash.coveredValue !== "" && cash.coveredValue < wanted;
  return zero(texts.buffer, formula, isShort ? 1 : 0, texts.bufferHelp);
}
