/** Calculs budget: what the posts cost, as rows beside those of the charges: wages, contributions, payroll tax, invoices. */
import { lineNames } from "../../../agreement/line-names";
import { toEuros } from "../../../agreement/money";
import { envelopeName } from "../../../budget/envelope-names";
import type { Post } from "../../../budget/planned";
import type { MonthAmount } from "../../../budget/spread";
import {
  contributionsByMonth,
  contributionsOf,
  grossOf,
  invoicesOf,
  postHeadings,
  wagesOf,
} from "../../../budget/staff/staff";
import { financialYearOf } from "../../../funding/situation/financial-years";
import { planCalculationTexts as texts } from "../../../texts/fr/workbook/plan-calculations";
import { fixedCell } from "../../address";
import { body, section } from "../../cells";
import { joined, quoted, when } from "../../formula";
import type { SheetDraft } from "../../sheet-draft";
import type { Block } from "./block";
import type { Frame } from "./frame";
import { monthNumber, noSpan, type SpanCells } from "./months";
import type { PayrollTaxRefs } from "./payroll-tax";
import { employmentCodes, postRows, spanOf, type PostRow } from "./posts";
import type { PlanSources } from "./sources";
import { emptySpending, type SpendingFact, type SpendingFormulas, type SpendingRow } from "./spending-row";
import { lacks, trimmed, typedIn } from "./typed";

/** What a post may cost, each on its account and its line of the form. */
type PostCost = "wages" | "contributions" | "tax" | "invoices";
const postCosts: readonly PostCost[] = ["wages", "contributions", "tax", "invoices"];

type HeadingRefs = Readonly<Record<keyof typeof postHeadings, { readonly account: string; readonly line: string }>>;

export function addHeadings(draft: SheetDraft): HeadingRefs {
  draft.skip();
  draft.add([section(texts.headings)]);
  const ids = Object.keys(postHeadings) as readonly (keyof typeof postHeadings)[];
  const places = ids.map((id) => {
    const { account, line } = postHeadings[id];
    const row = draft.add([body(texts.postCosts[id]), body(account), body(line)]);
    return [id, { account: fixedCell(2, row), line: fixedCell(3, row) }] as const;
  });
  return Object.fromEntries(places) as HeadingRefs;
}

interface PostBlocks {
  readonly posts: Block;
  readonly tax: PayrollTaxRefs;
  readonly headings: HeadingRefs;
}

export function postSpendingRows(blocks: PostBlocks, sources: PlanSources, frame: Frame): readonly SpendingRow[] {
  const rows = postRows(sources);
  return postCosts.flatMap((cost) =>
    rows.map((post, index): SpendingRow => ({
      rank: index + 1,
      fact: factOf(cost, post, blocks, sources),
      formulas: () => formulasOf(cost, index, blocks, frame, sources),
      given:
        cost === "tax"
          ? {
              year: (year) => blocks.tax.ofYear(index, year),
              month: (month) => blocks.tax.ofMonth(index, month),
              tracked: (year) => blocks.tax.toCome(index, year),
              inYear: (year) => blocks.tax.lacking.ofYear(index, year),
              monthsIn: (from, to) => blocks.tax.lacking.monthsIn(post, from, to),
            }
          : null,
    })),
  );
}

function formulasOf(
  cost: PostCost,
  index: number,
  { posts, headings, tax }: PostBlocks,
  { monthsInYear }: Frame,
  { inputs }: PlanSources,
): SpendingFormulas {
  const of = (id: string) => posts.cell(id, index);
  const heading = (id: "account" | "line") =>
    cost === "invoices"
      ? when(`${of("employment")}=2`, headings.group[id], headings.contractor[id])
      : headings[cost][id];
  return {
    label: joined(of("label"), quoted(texts.costOf[cost])),
    envelope: of("envelope"),
    account: heading("account"),
    line: heading("line"),
    key: of("key"),
    action: of("action"),
    amount: cost === "tax" ? "0" : of({ wages: "gross", contributions: "contributions", invoices: "invoices" }[cost]),
    unit: monthsInYear,
    indexation: of("indexation"),
    ...spanFormulas(cost, of),
    begun: of("begun"),
    isUnknown:
      cost === "tax"
        ? tax.lacking.ofPost(index)
        : when(`${of("from")}=0`, "0", unknownFormula(cost, of("employment"), typedIn(inputs.staff, of("rank")))),
  };
}

/** The payroll tax, spread otherwise, has no span of its own. */
function spanFormulas(cost: PostCost, of: (id: string) => string): Readonly<Record<keyof SpanCells, string>> {
  const own = (id: keyof SpanCells) => (cost === "tax" ? "0" : of(id));
  return {
    first: own("first"),
    last: own("last"),
    firstWeight: own("firstWeight"),
    lastWeight: own("lastWeight"),
    weight: own("weight"),
  };
}

/** A post that nobody holds this way lacks nothing of it. */
function unknownFormula(
  cost: Exclude<PostCost, "tax">,
  employment: string,
  typed: (key: TypedPrice) => string,
): string {
  const isEmployee = (formula: string) => when(`${employment}=1`, formula, "0");
  switch (cost) {
    case "wages":
      return isEmployee(lacks(typed("gross"), "0"));
    case "contributions":
      return isEmployee(lacks(typed("gross"), lacks(typed("employerRate"), "0")));
    case "invoices": {
      const ofGroup = lacks(typed("groupPrice"), "0");
      return when(`${employment}=1`, "0", when(`${employment}=2`, ofGroup, lacks(typed("contractorPrice"), "0")));
    }
  }
}

type TypedPrice = "gross" | "employerRate" | "groupPrice" | "contractorPrice";

function isUnknownIn(
  cost: Exclude<PostCost, "tax">,
  { employment, gross, employerRate, groupPrice, contractorPrice }: Post,
): boolean {
  const isEmployee = employment === "employee";
  switch (cost) {
    case "wages":
      return isEmployee && gross === null;
    case "contributions":
      return isEmployee && (gross === null || employerRate === null);
    case "invoices":
      return !isEmployee && (employment === "group" ? groupPrice : contractorPrice) === null;
  }
}

function factOf(cost: PostCost, post: PostRow, { tax }: PostBlocks, { shown }: PlanSources): SpendingFact {
  const heading = postHeadings[headingOf(cost, post)];
  const base = { ...emptySpending, ...heading, label: texts.costOf[cost], unit: 12 };
  if (post === null) return { ...base, envelope: lineNames.operating.fr };
  const lastMonth = shown.contract.choices.time.financialYearEnd;
  return {
    ...base,
    label: `${trimmed(post.label)}${texts.costOf[cost]}`,
    envelope: envelopeName(post.envelope),
    key: trimmed(post.key ?? ""),
    action: trimmed(post.action),
    amount: amountOf(cost, post),
    indexation: post.indexation,
    span: cost === "tax" ? noSpan : spanOf(post),
    begun: monthNumber(financialYearOf(post.from, lastMonth).from),
    isUnknown: (cost === "tax" ? tax.lacking.isLacking(post) : isUnknownIn(cost, post)) ? 1 : 0,
    months: cost === "tax" ? tax.monthsOf(post) : monthsOf(cost, post, lastMonth),
  };
}

function headingOf(cost: PostCost, post: PostRow): keyof typeof postHeadings {
  if (cost !== "invoices") return cost;
  return post?.employment === "group" ? "group" : "contractor";
}

function amountOf(cost: PostCost, post: Post): number {
  const isEmployee = post.employment === "employee";
  switch (cost) {
    case "wages":
      return isEmployee ? toEuros(grossOf(post)) : 0;
    case "contributions":
      return isEmployee ? toEuros(contributionsOf(post)) : 0;
    case "tax":
      return 0;
    case "invoices":
      return invoicesPrice(post);
  }
}

function invoicesPrice({ employment, groupPrice, contractorPrice }: Post): number {
  if (employmentCodes[employment] === employmentCodes.employee) return 0;
  const price = employment === "group" ? groupPrice : contractorPrice;
  return price === null ? 0 : toEuros(price);
}

function monthsOf(cost: Exclude<PostCost, "tax">, post: Post, lastMonth: number): readonly MonthAmount[] {
  const isEmployee = post.employment === "employee";
  switch (cost) {
    case "wages":
      return wagesOf([post], lastMonth).flatMap(({ months }) => months);
    case "contributions":
      return isEmployee ? contributionsByMonth(post, lastMonth) : [];
    case "invoices":
      return isEmployee ? [] : invoicesOf(post, lastMonth).months;
  }
}
