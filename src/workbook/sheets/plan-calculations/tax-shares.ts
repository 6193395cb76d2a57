/** Calculs budget: what each post would bear, what the employer owes once the allowance is taken off, and each post's share. */
import { noMoney, sum, toEuros, type Cents } from "../../../agreement/money";
import { taxOfEmployer, taxOfPerson } from "../../../budget/staff/payroll-tax";
import { planCalculationTexts as texts } from "../../../texts/fr/workbook/plan-calculations";
import { partOfRange } from "../../address";
import { calculation } from "../../cells";
import { inRow, when } from "../../formula";
import type { SheetDraft } from "../../sheet-draft";
import { addBlock, type Block, type Column } from "./block";
import type { PostRow } from "./posts";
import { numbered, paidBetween, type TaxBlocks, type TaxContext } from "./tax-context";
import { civilYears, type TaxRule } from "./tax-rules";
import { addWages } from "./wages";

/** Each block reads those above it; the last one says what each post bears by each mark. */
export function addTaxes(draft: SheetDraft, marks: Block, years: Block, context: TaxContext): Block {
  const wages = addWages(draft, { marks, years, context });
  const persons = addPersons(draft, wages, { marks, years, context });
  const employer = addEmployer(draft, persons, { marks, years, context });
  return addShares(draft, { wages, persons, employer }, { marks, years, context });
}

/** What the wages of each civil year are, and what they are taxed before the discount and the allowance. */
function addPersons(draft: SheetDraft, wages: Block, { years, context }: TaxBlocks): Block {
  const { civil } = context;
  const paid = civil.map((year, order): Column<PostRow> => ({
    id: `paid${order}`,
    head: numbered(years.cell("year", order), year),
    content: (post, _, index) =>
      calculation(
        `${wages.cell(`civil${order + 1}`, index)}-${wages.cell(`civil${order}`, index)}`,
        toEuros(paidIn(year, post, context)),
        "euroCents",
      ),
  }));
  const taxed = civil.map((year, order): Column<PostRow> => ({
    id: `taxed${order}`,
    head: numbered(years.cell("year", order), year),
    content: (post, at) => {
      const [all, first, second] = [at(`paid${order}`), years.cell("first", order), years.cell("second", order)];
      const rate = (id: TaxRule) => years.cell(id, order);
      const slices = [
        `ROUND(MIN(${all},${first})*${rate("lowRate")},2)`,
        `MAX(0,ROUND((MIN(${all},${second})-${first})*${rate("middleRate")},2))`,
        `MAX(0,ROUND((${all}-${second})*${rate("highRate")},2))`,
      ];
      return calculation(slices.join("+"), toEuros(taxedIn(year, post, context)), "euroCents");
    },
  }));
  return addBlock(draft, { title: texts.persons, help: texts.personsHelp }, [...paid, ...taxed], context.rows);
}

function paidIn(year: number, post: PostRow, { wages }: TaxContext): Cents {
  return paidBetween(wages.get(post), year * 12 + 1, year * 12 + 13);
}

function taxedIn(year: number, post: PostRow, context: TaxContext): Cents {
  return taxOfPerson(paidIn(year, post, context), year) ?? noMoney;
}

/** What the employer owes of the taxes of all. */
function addEmployer(draft: SheetDraft, persons: Block, { years, context }: TaxBlocks): Block {
  const { civil, rows } = context;
  const taxesIn = (year: number) => rows.map((post) => taxedIn(year, post, context));
  return addBlock<number>(
    draft,
    { title: texts.employer, help: texts.employerHelp },
    [
      {
        id: "all",
        head: texts.employerHead.all,
        content: (year, _, order) =>
          calculation(`SUM(${persons.down(`taxed${order}`)})`, toEuros(sum(taxesIn(year))), "euroCents"),
      },
      {
        id: "owed",
        head: texts.employerHead.owed,
        content: (year, at, order) => {
          const rule = (id: TaxRule) => years.cell(id, order);
          const missing = `MAX(0,${rule("discountUpTo")}-${at("all")})`;
          const owed = `MAX(0,${at("all")}-ROUND(${missing}*${rule("discountRate")},2)-${rule("allowance")})`;
          return calculation(
            when(`${at("all")}<=${rule("exemption")}`, "0", owed),
            toEuros(taxOfEmployer(taxesIn(year), year) ?? noMoney),
            "euroCents",
          );
        },
      },
    ],
    civil,
  );
}

interface Owed {
  readonly wages: Block;
  readonly persons: Block;
  readonly employer: Block;
}

/** Each post's share, then what of it has run by each mark. */
function addShares(draft: SheetDraft, { wages, persons, employer }: Owed, { marks, context }: TaxBlocks): Block {
  const { civil, taxes } = context;
  const shares = civil.map((year, order): Column<PostRow> => ({
    id: `share${order}`,
    head: numbered(persons.head(`paid${order}`), year),
    content: (post, _, index) => {
      const [owed, all] = [employer.cell("owed", order), employer.cell("all", order)];
      const until = (count: number) => `SUM(${partOfRange(persons.down(`taxed${order}`), 0, count)})`;
      const by = (count: number) => (count === 0 ? "0" : `ROUND(${owed}*${until(count)}/${all},2)`);
      return calculation(
        when(`${owed}=0`, "0", `${by(index + 1)}-${by(index)}`),
        toEuros(paidBetween(taxes.get(post), year * 12 + 1, year * 12 + 13)),
        "euroCents",
      );
    },
  }));
  const before = [...civil.keys(), civilYears].map((order): Column<PostRow> => ({
    id: `before${order}`,
    head: texts.before,
    content: (post, at) =>
      calculation(
        order === 0 ? "0" : `${at(`before${order - 1}`)}+${at(`share${order - 1}`)}`,
        toEuros(paidBetween(taxes.get(post), (civil[0] ?? 0) * 12 + 1, ((civil[0] ?? 0) + order) * 12 + 1)),
        "euroCents",
      ),
  }));
  const run = context.marks.flatMap((one, order): readonly Column<PostRow>[] => {
    if (one.id.startsWith("civil")) return [];
    const content: Column<PostRow>["content"] = (post, at, index) => {
      const year = marks.cell("civil", order);
      const all = `${at("share0")}:${at(`share${civilYears - 1}`)}`;
      const paid = `${persons.cell("paid0", index)}:${persons.cell(`paid${civilYears - 1}`, index)}`;
      const begun = inRow(`${wages.cell("civil0", index)}:${wages.cell(`civil${civilYears}`, index)}`, year);
      const share = inRow(all, year);
      const since = `ROUND(${share}*(${wages.cell(one.id, index)}-${begun})/${inRow(paid, year)},2)`;
      return calculation(
        `${inRow(`${at("before0")}:${at(`before${civilYears}`)}`, year)}+${when(`${share}=0`, "0", since)}`,
        toEuros(paidBetween(taxes.get(post), (civil[0] ?? 0) * 12 + 1, one.number)),
        "euroCents",
      );
    };
    return [{ id: `tax${one.id}`, head: numbered(marks.cell("number", order), one.number), content }];
  });
  return addBlock(draft, { title: texts.shares, help: texts.sharesHelp }, [...shares, ...before, ...run], context.rows);
}
