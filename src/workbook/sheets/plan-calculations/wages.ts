/** Calculs budget: the wages of each post by financial year, and what of them is paid by each mark. */
import { toEuros } from "../../../agreement/money";
import { planCalculationTexts as texts } from "../../../texts/fr/workbook/plan-calculations";
import { calculation } from "../../cells";
import { inColumn, inRow, when } from "../../formula";
import type { SheetDraft } from "../../sheet-draft";
import { addBlock, type Block, type Column } from "./block";
import { framedYears } from "./frame";
import { hasPassedSince, passedSince, type SpanCells } from "./months";
import { spanOf, type PostRow } from "./posts";
import { numbered, paidBetween, type TaxBlocks, type TaxContext } from "./tax-context";

const framed = Array.from({ length: framedYears }, (_, year) => year);

export function addWages(draft: SheetDraft, { marks, context }: TaxBlocks): Block {
  return addBlock(
    draft,
    { title: texts.wagesBlock, help: null },
    [...inYearColumns(context), ...costColumns(context), ...earlierColumns(context), ...runColumns(marks, context)],
    context.rows,
  );
}

function spanIn({ posts }: TaxContext, index: number): SpanCells {
  const of = (id: string) => posts.cell(id, index);
  return {
    first: of("first"),
    last: of("last"),
    firstWeight: of("firstWeight"),
    lastWeight: of("lastWeight"),
    weight: of("weight"),
  };
}

function inYearColumns(context: TaxContext): readonly Column<PostRow>[] {
  const { frame, start } = context;
  return framed.map((year) => ({
    id: `inYear${year}`,
    head: texts.inYear,
    content: (post, _, index) => {
      const begun = start + 12 * year;
      return calculation(
        passedSince(frame.years.cell("start", year), frame.years.cell("end", year), spanIn(context, index)),
        hasPassedSince(begun, begun + 12, spanOf(post)),
        "decimal",
      );
    },
  }));
}

function costColumns({ frame, posts, wages, start }: TaxContext): readonly Column<PostRow>[] {
  return framed.map((year) => ({
    id: `wages${year}`,
    head: texts.wages,
    content: (post, at, index) => {
      const of = (id: string) => posts.cell(id, index);
      const since = `(${frame.years.cell("start", year)}-${of("begun")})/${frame.monthsInYear}`;
      const price = `ROUND(${of("gross")}*${at(`inYear${year}`)}/${frame.monthsInYear},2)`;
      return calculation(
        when(`${at(`inYear${year}`)}=0`, "0", `ROUND(${price}*(1+${of("indexation")})^(${since}),2)`),
        toEuros(paidBetween(wages.get(post), start + 12 * year, start + 12 * (year + 1))),
        "euroCents",
      );
    },
  }));
}

/** What is paid before each year. */
function earlierColumns({ wages, start }: TaxContext): readonly Column<PostRow>[] {
  return [...framed, framedYears].map((year) => ({
    id: `before${year}`,
    head: texts.before,
    content: (post, at) =>
      calculation(
        year === 0 ? "0" : `${at(`before${year - 1}`)}+${at(`wages${year - 1}`)}`,
        toEuros(paidBetween(wages.get(post), start, start + 12 * year)),
        "euroCents",
      ),
  }));
}

function runColumns(marks: Block, context: TaxContext): readonly Column<PostRow>[] {
  const { frame, wages, start } = context;
  return context.marks.map((one, order) => ({
    id: one.id,
    head: numbered(marks.cell("number", order), one.number),
    content: (post, at, index) => {
      const year = marks.cell("year", order);
      const among = (id: string, last: number) => inRow(`${at(`${id}0`)}:${at(`${id}${last}`)}`, year);
      const [cost, months] = [among("wages", framedYears - 1), among("inYear", framedYears - 1)];
      const begun = inColumn(frame.years.down("start"), year);
      const passed = passedSince(begun, marks.cell("number", order), spanIn(context, index));
      const since = when(`${cost}=0`, "0", `ROUND(${cost}*(${passed})/${months},2)`);
      return calculation(
        `${among("before", framedYears)}+${since}`,
        toEuros(paidBetween(wages.get(post), start, one.number)),
        "euroCents",
      );
    },
  }));
}
