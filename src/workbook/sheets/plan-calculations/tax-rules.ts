/** Calculs budget: the dated table of the payroll tax, and the rules of each civil year that the budget may touch. */
import { yearOf } from "../../../agreement/day";
import { isTaxCharged, isTaxLacking } from "../../../budget/staff/lacking-tax";
import { payrollTaxTable } from "../../../budget/staff/payroll-tax";
import { planCalculationTexts as texts } from "../../../texts/fr/workbook/plan-calculations";
import { body, calculation } from "../../cells";
import { compares, countIfs, equals, inColumn, when } from "../../formula";
import type { SheetDraft } from "../../sheet-draft";
import { addBlock, type Block, type Column } from "./block";
import { framedYearsOf, type Frame } from "./frame";
import type { PlanSources } from "./sources";

/** Those that the financial years whose charges are computed may touch. */
export const civilYears = 5;

type TaxYear = (typeof payrollTaxTable)[number];

const ofTable = {
  year: ({ year }) => year,
  first: ({ brackets }) => brackets[1]?.above ?? 0,
  second: ({ brackets }) => brackets[2]?.above ?? 0,
  lowRate: ({ brackets }) => brackets[0]?.rate ?? 0,
  middleRate: ({ brackets }) => brackets[1]?.rate ?? 0,
  highRate: ({ brackets }) => brackets[2]?.rate ?? 0,
  exemption: ({ exemption }) => exemption,
  discountUpTo: ({ discount }) => discount.upTo,
  discountRate: ({ discount }) => discount.rate,
  allowance: ({ allowance }) => allowance,
} as const satisfies Readonly<Record<string, (year: TaxYear) => number>>;

export type TaxRule = keyof typeof ofTable;
const tableIds = Object.keys(ofTable) as readonly TaxRule[];

function formatOf(id: TaxRule) {
  if (id.endsWith("Rate")) return "rate";
  return id === "year" ? "text" : "euros";
}

export function addTaxTable(draft: SheetDraft): Block {
  const columns = tableIds.map((id): Column<TaxYear> => ({
    id,
    head: texts.taxHead[id],
    content: (year) => body(ofTable[id](year), formatOf(id)),
  }));
  const source: Column<TaxYear> = {
    id: "source",
    head: texts.taxHead.source,
    content: ({ reference }) => ({ value: reference.title, role: "hint", format: "text" }),
  };
  return addBlock(draft, { title: texts.tax, help: texts.taxHelp }, [...columns, source], payrollTaxTable);
}

/** The rules of each civil year; nothing in those that the table does not hold. */
export function addCivilYears(
  draft: SheetDraft,
  { table, account }: { readonly table: Block; readonly account: string },
  sources: PlanSources,
  { years, monthsInYear }: Frame,
): Block {
  const first = draft.nextRow + 2;
  const civil = civilYearsOf(sources);
  const held = (year: number) => payrollTaxTable.find((one) => one.year === year);
  return addBlock<number>(
    draft,
    { title: texts.civilYears, help: null },
    [
      {
        id: "year",
        head: texts.taxHead.year,
        content: (year, _, index) =>
          calculation(index === 0 ? `YEAR(${years.cell("from", 1)})` : `${cellAbove(first + index)}+1`, year, "text"),
      },
      {
        id: "start",
        head: texts.yearHead.start,
        content: (year, at) => calculation(`${at("year")}*${monthsInYear}+1`, year * 12 + 1, "integer"),
      },
      {
        id: "isKnown",
        head: texts.taxHead.isKnown,
        content: (year, at) =>
          calculation(countIfs(equals(table.down("year"), at("year"))), held(year) === undefined ? 0 : 1, "integer"),
      },
      ...lackingColumns(account, sources),
      ...tableIds
        .filter((id) => id !== "year")
        .map((id): Column<number> => ({
          id,
          head: texts.taxHead[id],
          content: (year, at) => {
            const found = inColumn(table.down(id), `MATCH(${at("year")},${table.down("year")},0)`);
            const own = held(year);
            return calculation(
              when(`${at("isKnown")}=0`, "0", found),
              own === undefined ? 0 : ofTable[id](own),
              formatOf(id),
            );
          },
        })),
    ],
    civil,
  );
}

/** How many charges say its tax, and whether neither they nor the table do. */
function lackingColumns(account: string, sources: PlanSources): readonly Column<number>[] {
  const { charges } = sources.budget.planned;
  return [
    {
      id: "charged",
      head: texts.taxHead.charged,
      content: (year, at) => {
        const formula = chargedFormula(at("year"), account, sources);
        return calculation(formula, charges.filter((charge) => isTaxCharged(year, [charge])).length, "integer");
      },
    },
    {
      id: "isLacking",
      head: texts.taxHead.isLacking,
      content: (year, at) =>
        calculation(
          when(`${at("isKnown")}+${at("charged")}=0`, "1", "0"),
          isTaxLacking(year, charges) ? 1 : 0,
          "integer",
        ),
    },
  ];
}

/** How many charges say the tax of a civil year: begun in it, or before and not ended. */
export function chargedFormula(year: string, account: string, { inputs: { charges } }: PlanSources): string {
  const [ofTax, first] = [equals(charges.column("account"), account), charges.column("first")];
  const [from, to] = [`DATE(${year},1,1)`, `DATE(${year}+1,1,1)`];
  const begun = countIfs(ofTax, compares(first, ">=", from), compares(first, "<", to));
  return `${begun}+${countIfs(ofTax, compares(first, "<", from), compares(charges.column("last"), ">=", from))}`;
}

const cellAbove = (row: number) => `$A${row}`;

export function civilYearsOf({ shown }: PlanSources): readonly number[] {
  const first = yearOf(framedYearsOf(shown.contract.choices)[1]?.from ?? 0);
  return Array.from({ length: civilYears }, (_, index) => first + index);
}
