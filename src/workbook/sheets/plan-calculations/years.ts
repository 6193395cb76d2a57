/** Calculs budget: each financial year in one row: what it is granted and brought, what it costs, and what would balance it. */
import { minus, sum, toEuros, type Cents } from "../../../agreement/money";
import { financialYearLabel } from "../../../funding/situation/financial-years";
import { planCalculationTexts as texts } from "../../../texts/fr/workbook/plan-calculations";
import { calculation } from "../../cells";
import { countIfs, empty, equals, sumIfs, when } from "../../formula";
import type { SheetDraft } from "../../sheet-draft";
import { addBlock, type At, type Block, type Column } from "./block";
import type { EnvelopeBlocks, EnvelopeSources } from "./envelopes";
import type { YearOfPlan } from "./year-of-plan";
import type { Frame } from "./frame";
import { lackingCharges, lackingProducts } from "./lacking";

type MoneyId = Exclude<keyof typeof texts.budgetHead, "label" | "requiredRate" | CountId>;
type CountId = "unknown" | "unknownGrant" | "unknownOther" | "unknownCharges";
type FormulaOf = (year: YearOfPlan, index: number, at: At) => string;

const valueOf: Readonly<Record<MoneyId, (year: YearOfPlan) => Cents>> = {
  secured: ({ facts }) => facts.grant.secured,
  atRisk: ({ facts }) => facts.grant.atRisk,
  notified: ({ notified }) => sum(notified.values()),
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
  const ids = Object.keys(valueOf) as readonly MoneyId[];
  return addBlock(
    draft,
    { title: texts.budget, help: texts.budgetHelp },
    [label, ...ids.map(money), ...countColumns(envelopes, blocks, frame), rate],
    years,
  );
}

/** How many amounts a year lacks, of each kind, then in all. */
function countColumns(
  envelopes: readonly EnvelopeBlocks[],
  { spending, resources }: EnvelopeSources,
  frame: Frame,
): readonly Column<YearOfPlan>[] {
  const count = (
    id: CountId,
    value: (year: YearOfPlan) => number,
    formula: (year: YearOfPlan, at: At, index: number) => string,
  ): Column<YearOfPlan> => ({
    id,
    head: texts.budgetHead[id],
    content: (year, at, index) => calculation(formula(year, at, index), value(year), "integer"),
  });
  return [
    count(
      "unknownGrant",
      ({ facts }) => facts.lacking.grant,
      (_, __, index) => `SUM(${envelopes[index]?.granted.down("unknown") ?? "0"})`,
    ),
    count(
      "unknownOther",
      ({ facts }) => facts.lacking.other,
      ({ place }) => countIfs(...lackingProducts(resources, place, frame)),
    ),
    count(
      "unknownCharges",
      ({ facts }) => facts.lacking.charges,
      ({ place }) => countIfs(...lackingCharges(spending, place)),
    ),
    count(
      "unknown",
      ({ facts }) => facts.unknown,
      (_, at) => ["unknownGrant", "unknownOther", "unknownCharges"].map(at).join("+"),
    ),
  ];
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
  const products = (year: YearOfPlan, ...tests: readonly ("isNotified" | "isPublic")[]) =>
    sumIfs(inYear(year, resources), ...tests.map((test) => equals(resources.down(test), "1")));
  return {
    secured: granted("secured"),
    atRisk: granted("atRisk"),
    notified: granted("notified"),
    possible: granted("possible"),
    otherSecured: (year) => products(year, "isNotified"),
    otherAtRisk: (year, _, at) => `SUM(${inYear(year, resources)})-${at("otherSecured")}`,
    charges: (year) => `SUM(${inYear(year, spending)})`,
    balance: (_, __, at) =>
      `${at("secured")}+${at("atRisk")}+${at("otherSecured")}+${at("otherAtRisk")}-${at("charges")}`,
    publicMoney: (year, _, at) => `${at("secured")}+${at("atRisk")}+${products(year, "isNotified", "isPublic")}`,
    otherPublic: (_, __, at) => `${at("publicMoney")}-${at("secured")}-${at("atRisk")}`,
  };
}

const rate: Column<YearOfPlan> = {
  id: "requiredRate",
  head: texts.budgetHead.requiredRate,
  content: ({ facts }, at) => {
    const missing = `(${["charges", "secured", "notified", "otherSecured", "otherAtRisk"].map(at).join("-")})`;
    const rated = when(`${at("possible")}=0`, empty, `${missing}/${at("possible")}`);
    const formula = when(`${at("unknown")}>0`, empty, rated);
    return calculation(formula, facts.requiredRate ?? "", "rate");
  },
};
