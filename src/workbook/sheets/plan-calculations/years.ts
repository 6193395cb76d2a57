/** Calculs budget: each financial year in one row: what it is granted and brought, what it costs, and what would balance it. */
import { minus, sum, toEuros, type Cents } from "../../../agreement/money";
import { financialYearLabel } from "../../../funding/situation/financial-years";
import { planCalculationTexts as texts } from "../../../texts/fr/workbook/plan-calculations";
import { calculation } from "../../cells";
import { empty, equals, sumIfs, when } from "../../formula";
import type { SheetDraft } from "../../sheet-draft";
import { addBlock, type At, type Block, type Column } from "./block";
import type { EnvelopeBlocks, EnvelopeSources, YearOfPlan } from "./envelopes";
import type { Frame } from "./frame";

type MoneyId = Exclude<keyof typeof texts.budgetHead, "label" | "requiredRate" | "unknown">;
type FormulaOf = (year: YearOfPlan, index: number, at: At) => string;

const valueOf: Readonly<Record<MoneyId, (year: YearOfPlan) => Cents>> = {
  secured: ({ facts }) => facts.grant.secured,
  atRisk: ({ facts }) => facts.grant.atRisk,
  possible: ({ possible }) => sum(possible.values()),
  otherSecured: ({ facts }) => facts.other.secured,
  otherAtRisk: ({ facts }) => facts.other.atRisk,
  charges: ({ facts }) => facts.charges,
  balance: ({ facts }) => facts.balance,
  publicMoney: ({ facts }) => facts.publicMoney,
  otherPublic: ({ facts }) => minus(facts.publicMoney, facts.grant.total),
};

export function addBudgetYears(
  draft: SheetDraft,
  years: readonly YearOfPlan[],
  envelopes: readonly EnvelopeBlocks[],
  blocks: EnvelopeSources,
  frame: Frame,
): Block {
  const formulas = formulasOf(envelopes, blocks);
  const money = (id: MoneyId): Column<YearOfPlan> => ({
    id,
    head: texts.budgetHead[id],
    content: (year, at, index) =>
      calculation(`ROUND(${formulas[id](year, index, at)},2)`, toEuros(valueOf[id](year)), "euroCents"),
  });
  const label: Column<YearOfPlan> = {
    id: "label",
    head: texts.budgetHead.label,
    content: ({ place, facts }) => calculation(frame.years.cell("label", place), financialYearLabel(facts), "text"),
  };
  const unknown: Column<YearOfPlan> = {
    id: "unknown",
    head: texts.budgetHead.unknown,
    content: ({ facts }, _, index) =>
      calculation(`SUM(${envelopes[index]?.granted.down("unknown") ?? "0"})`, facts.unknown, "integer"),
  };
  const ids = Object.keys(valueOf) as readonly MoneyId[];
  return addBlock(
    draft,
    { title: texts.budget, help: texts.budgetHelp },
    [label, ...ids.map(money), unknown, rate],
    years,
  );
}

function formulasOf(
  envelopes: readonly EnvelopeBlocks[],
  { spending, resources }: EnvelopeSources,
): Readonly<Record<MoneyId, FormulaOf>> {
  const granted =
    (id: string): FormulaOf =>
    (_, index) =>
      `SUM(${envelopes[index]?.granted.down(id) ?? "0"})`;
  const inYear = ({ place }: YearOfPlan, block: Block) => block.down(`year${place}`);
  const products = (year: YearOfPlan, test: "isNotified" | "isPublic") =>
    sumIfs(inYear(year, resources), equals(resources.down(test), "1"));
  return {
    secured: granted("secured"),
    atRisk: granted("atRisk"),
    possible: granted("possible"),
    otherSecured: (year) => products(year, "isNotified"),
    otherAtRisk: (year, _, at) => `SUM(${inYear(year, resources)})-${at("otherSecured")}`,
    charges: (year) => `SUM(${inYear(year, spending)})`,
    balance: (_, __, at) =>
      `${at("secured")}+${at("atRisk")}+${at("otherSecured")}+${at("otherAtRisk")}-${at("charges")}`,
    publicMoney: (year, _, at) => `${at("secured")}+${at("atRisk")}+${products(year, "isPublic")}`,
    otherPublic: (_, __, at) => `${at("publicMoney")}-${at("secured")}-${at("atRisk")}`,
  };
}

const rate: Column<YearOfPlan> = {
  id: "requiredRate",
  head: texts.budgetHead.requiredRate,
  content: ({ facts }, at) => {
    const missing = `(${at("charges")}-${at("secured")}-${at("otherSecured")}-${at("otherAtRisk")})`;
    const rated = when(`${at("possible")}=0`, empty, `${missing}/${at("possible")}`);
    const formula = when(`${at("unknown")}>0`, empty, rated);
    return calculation(formula, facts.requiredRate ?? "", "rate");
  },
};
