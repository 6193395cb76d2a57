/** Calculs budget: what each charge and each post costs, financial year by financial year, then month by month (fiche 46). */
import { noMoney, sum, toEuros, type Cents } from "../../../agreement/money";
import type { Period } from "../../../agreement/period";
import { financialYearLabel } from "../../../funding/situation/financial-years";
import { planCalculationTexts as texts } from "../../../texts/fr/workbook/plan-calculations";
import { calculation, head, type Content } from "../../cells";
import { joined, quoted, when } from "../../formula";
import type { Format } from "../../styles";
import type { At, Block, Column, RowAt } from "./block";
import { framedYearsOf, spentYears, type Frame } from "./frame";
import { hasPassed, hasPassedSince, monthNumber, passedBy, passedSince } from "./months";
import type { PlanSources } from "./sources";
import type { SpendingFact, SpendingFormulas, SpendingRow } from "./spending-row";
import { oneSameDown } from "./same-down";
import { spanIn } from "./span-in";
import { monthColumns } from "./spending-months";

export function spendingColumns(sources: PlanSources, frame: Frame): readonly Column<SpendingRow>[] {
  return [
    ...ownColumns(),
    ...passedColumns(sources, frame),
    ...inYearColumns(sources, frame),
    ...yearColumns(sources, frame),
    ...monthColumns(sources, frame),
  ];
}

const formats = {
  label: "text",
  envelope: "text",
  account: "text",
  line: "text",
  key: "text",
  action: "text",
  amount: "euroCents",
  unit: "integer",
  indexation: "rate",
  first: "integer",
  last: "integer",
  firstWeight: "decimal",
  lastWeight: "decimal",
  weight: "decimal",
  begun: "integer",
  isUnknown: "integer",
} as const satisfies Readonly<Record<keyof SpendingFormulas, Format>>;

function ownColumns(): readonly Column<SpendingRow>[] {
  const [classOf, isDirect] = [
    oneSameDown((at) => `LEFT(${at("account")},2)`),
    oneSameDown((at) => when(`LEN(${at("key")})=0`, "1", "0")),
  ];
  const ids = Object.keys(formats) as readonly (keyof SpendingFormulas)[];
  // Made once a row, for all the columns that they fill.
  const known = new WeakMap<RowAt, SpendingFormulas>();
  const made = (formulas: SpendingRow["formulas"], at: RowAt) => {
    const own = known.get(at) ?? formulas(at);
    known.set(at, own);
    return own;
  };
  return [
    { id: "rank", head: texts.rank, content: ({ rank }) => ({ value: rank, role: "body", format: "integer" }) },
    ...ids.map((id): Column<SpendingRow> => ({
      id,
      head: texts.spendingHead[id],
      content: ({ fact, formulas }, at) => calculation(made(formulas, at)[id], valueOf(fact, id), formats[id]),
    })),
    {
      id: "class",
      head: texts.spendingHead.class,
      content: ({ fact }, at) => calculation(classOf(at), fact.account.slice(0, 2), "text"),
    },
    {
      id: "isDirect",
      head: texts.spendingHead.isDirect,
      content: ({ fact }, at) => calculation(isDirect(at), fact.key === "" ? 1 : 0, "integer"),
    },
  ];
}

function valueOf(fact: SpendingFact, id: keyof SpendingFormulas): string | number {
  switch (id) {
    case "first":
    case "last":
    case "firstWeight":
    case "lastWeight":
    case "weight":
      return fact.span[id];
    case "label":
    case "envelope":
    case "account":
    case "line":
    case "key":
    case "action":
    case "amount":
    case "unit":
    case "indexation":
    case "begun":
    case "isUnknown":
      return fact[id];
  }
}

/** How many months have passed when each year begins, and when the last one ends. */
function passedColumns({ shown }: PlanSources, { years }: Frame): readonly Column<SpendingRow>[] {
  const framed = framedYearsOf(shown.contract.choices);
  return [...spentYears, spentYears.length + 1].map((year) => {
    const formula = oneSameDown((at) => passedBy(years.cell("start", year), spanIn(at)));
    const start = monthNumber(framed[year]?.from ?? 0);
    return {
      id: `passed${year}`,
      head: headOf(years, year, texts.passed, framed),
      content: ({ fact }, at) => calculation(formula(at), hasPassed(start, fact.span), "decimal"),
    };
  });
}

/** And how many of its months each year holds. */
function inYearColumns({ shown }: PlanSources, { years }: Frame): readonly Column<SpendingRow>[] {
  const framed = framedYearsOf(shown.contract.choices);
  return spentYears.map((year) => {
    const formula = oneSameDown((at) => passedSince(years.cell("start", year), years.cell("end", year), spanIn(at)));
    const start = monthNumber(framed[year]?.from ?? 0);
    return {
      id: `inYear${year}`,
      head: headOf(years, year, texts.inYear, framed),
      content: ({ fact, given }, at) =>
        given === null
          ? calculation(formula(at), hasPassedSince(start, start + 12, fact.span), "decimal")
          : calculation(given.inYear(year), given.monthsIn(start, start + 12), "decimal"),
    };
  });
}

/** « Coût, 2026 » */
function headOf(years: Block, year: number, words: string, framed: readonly Period[]): Content {
  const formula = joined(quoted(`${words} `), years.cell("label", year));
  const period = framed[year];
  return { ...head(`${words} ${period === undefined ? "" : financialYearLabel(period)}`), formula };
}

function yearColumns({ shown }: PlanSources, { years, monthsInYear }: Frame): readonly Column<SpendingRow>[] {
  const framed = framedYearsOf(shown.contract.choices);
  return spentYears.map((year) => {
    const formula = oneSameDown((at) => costFormula(year, at, years.cell("start", year), monthsInYear));
    return {
      id: `year${year}`,
      head: headOf(years, year, texts.cost, framed),
      content: ({ fact, given }, at) =>
        calculation(given === null ? formula(at) : given.year(year), toEuros(costIn(fact, framed[year])), "euroCents"),
    };
  });
}

/** At the price of the first year, raised by the index for each year since. */
function costFormula(year: number, at: At, start: string, monthsInYear: string): string {
  const [before, after, months] = [at(`passed${year}`), at(`passed${year + 1}`), at(`inYear${year}`)];
  const [amount, weight] = [at("amount"), at("weight")];
  const inAll = `ROUND(${amount}*${after}/${weight},2)-ROUND(${amount}*${before}/${weight},2)`;
  const byMonth = `ROUND(${amount}*${months}/${at("unit")},2)`;
  const raised = `(1+${at("indexation")})^((${start}-${at("begun")})/${monthsInYear})`;
  return when(`${months}=0`, "0", `ROUND((${when(`${at("unit")}=0`, inAll, byMonth)})*${raised},2)`);
}

function costIn({ months }: SpendingFact, year: Period | undefined): Cents {
  if (year === undefined) return noMoney;
  return sum(months.filter(({ month }) => month >= year.from && month < year.to).map(({ amount }) => amount));
}
