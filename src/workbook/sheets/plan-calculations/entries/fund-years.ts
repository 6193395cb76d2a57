/** Calculs budget: a dedicated fund through each financial year shown: what comes, what its project spends, what is left. */
import { noMoney, toEuros } from "../../../../agreement/money";
import { envelopeName } from "../../../../budget/envelope-names";
import { unknownProductsIn } from "../../../../budget/resources";
import { entryTexts as texts } from "../../../../texts/fr/workbook/entries";
import { calculation } from "../../../cells";
import {
  compares,
  countIfs,
  empty,
  equals,
  hasNoNumber,
  holds,
  holdsNot,
  sumIfs,
  when,
  type Test,
} from "../../../formula";
import type { CellValue } from "../../../plan";
import type { At, Block, Column } from "../block";
import type { EnvelopeSources } from "../envelopes";
import { framedYearsOf, presentYear, shownYears, type Frame } from "../frame";
import { lackingCharges } from "../lacking";
import type { PlanSources } from "../sources";
import { toTheCent } from "../typed";
import type { FundRow } from "./fund-rows";

export interface FundSources {
  readonly blocks: EnvelopeSources;
  readonly sources: PlanSources;
  readonly frame: Frame;
  /** The months ahead. */
  readonly cash: Block;
}

type Year = (typeof shownYears)[number];
type MoneyId = "resource" | "spent" | "unspent" | "used" | "charged";

/** Of the project of a row; of unscheduled care, its envelope, which no project spends too. */
export function ownSpending({ blocks: { spending } }: FundSources, resource: number | null, at: At): readonly Test[] {
  const [envelope, earmarked] = [spending.down("envelope"), envelopeName("earmarked")];
  return resource === null
    ? [holds(envelope, earmarked)]
    : [equals(spending.down("action"), at("asked")), holdsNot(envelope, earmarked)];
}

export function yearColumns(year: Year, all: FundSources, count: number): readonly Column<FundRow>[] {
  return [...flowColumns(year, all), ...lackColumns(year, all, count), ...fundColumns(year)];
}

/** Its cell in another row of the same column. */
function moved(place: string, by: number): string {
  return place.replace(/\d+$/, (row) => String(Number(row) + by));
}

/** Of the rows above that are tied to the same project. */
function ofAbove(id: string, index: number, at: At): string {
  const above = (place: string) => `${moved(place, -index)}:${moved(place, -1)}`;
  return index === 0 ? "0" : sumIfs(above(at(id)), equals(above(at("action")), at("asked")));
}

function factOf({ tied }: FundRow, year: Year) {
  return tied?.years[shownYears.indexOf(year)];
}

function money(id: MoneyId, year: Year, formula: (row: FundRow, at: At, index: number) => string): Column<FundRow> {
  return {
    id: `${id}${year}`,
    head: texts.fundHead[id],
    content: (row, at, index) =>
      calculation(formula(row, at, index), toEuros(factOf(row, year)?.[id] ?? noMoney), "euroCents"),
  };
}

const ifTied = (at: At, formula: string) => when(`${at("isTied")}=0`, "0", formula);

function flowColumns(year: Year, all: FundSources): readonly Column<FundRow>[] {
  return [
    money("resource", year, ({ resource }, at) => ifTied(at, certainIn(year, resource, all.blocks))),
    money("spent", year, ({ resource }, at, index) => {
      const own = sumIfs(all.blocks.spending.down(`year${year}`), ...ownSpending(all, resource, at));
      const beyond = year === presentYear ? `+${beyondCharges(own, all, at)}` : "";
      const left = resource === null ? `${own}${beyond}` : `${own}-${ofAbove(`charged${year}`, index, at)}`;
      return ifTied(at, `ROUND(${left},2)`);
    }),
  ];
}

/** What is missing from a row, then from its project and from the funders above; whether an entry can close it. */
function lackColumns(year: Year, all: FundSources, count: number): readonly Column<FundRow>[] {
  const { blocks, frame, sources } = all;
  const charges = (resource: number | null, at: At) =>
    countIfs(...lackingCharges(blocks.spending, year), ...ownSpending(all, resource, at));
  return [
    {
      id: `missing${year}`,
      head: texts.fundHead.missing,
      content: (row, at) =>
        calculation(
          row.resource === null ? "0" : ifTied(at, missingIn(year, row.resource, blocks, frame)),
          isMissing(row, year, sources),
          "integer",
        ),
    },
    {
      id: `unknown${year}`,
      head: texts.fundHead.unknown,
      content: (row, at, index) => {
        const all = (place: string) => `${moved(place, -index)}:${moved(place, count - 1 - index)}`;
        const funders = sumIfs(all(at(`missing${year}`)), equals(all(at("action")), at("asked")));
        const formula = [charges(row.resource, at), funders, ofAbove(`lacks${year}`, index, at)].join("+");
        const known = row.resource === null ? charges(null, at) : formula;
        return calculation(ifTied(at, known), factOf(row, year)?.unknown ?? 0, "integer");
      },
    },
    {
      id: `lacks${year}`,
      head: texts.fundHead.lacks,
      content: (row, at) => {
        const comesBack = when(`${at(`spent${year}`)}>${at(`resource${year}`)}`, "1", "0");
        const ofOpening = when(hasNoNumber(at(`before${year}`)), comesBack, "0");
        const value = factOf(row, year)?.isLacking === true ? 1 : 0;
        return calculation(when(`${at(`unknown${year}`)}>0`, "1", ofOpening), value, "integer");
      },
    },
  ];
}

/** An empty text where nobody knows what it held; no entry where one of its amounts is missing. */
function fundColumns(year: Year): readonly Column<FundRow>[] {
  const of = (id: string, at: At) => at(`${id}${year}`);
  const ifKnown = (at: At, formula: string) => when(`${of("lacks", at)}=1`, "0", `ROUND(${formula},2)`);
  const openingOf = (at: At) =>
    year === shownYears[0]
      ? when(`${at("isOlder")}=1`, empty, `SUM(${at("opening")})`)
      : when(hasNoNumber(at(`closing${year - 1}`)), empty, at(`closing${year - 1}`));
  const held = (id: "before" | "closing", value: (row: FundRow) => CellValue, formula: (at: At) => string) => ({
    id: `${id}${year}`,
    head: texts.fundHead[id],
    content: (row: FundRow, at: At) => calculation(formula(at), value(row), "euroCents"),
  });
  return [
    money("unspent", year, (_, at) => ifKnown(at, `MAX(0,${of("resource", at)}-${of("spent", at)})`)),
    money("used", year, (_, at) => {
      const wanted = `MAX(0,${of("spent", at)}-${of("resource", at)})`;
      return ifKnown(at, `MIN(${wanted},SUM(${of("before", at)}))`);
    }),
    money("charged", year, (_, at) => `ROUND(${of("resource", at)}-${of("unspent", at)}+${of("used", at)},2)`),
    held("before", (row) => heldOf(row, year, "opening"), openingOf),
    held(
      "closing",
      (row) => heldOf(row, year, "closing"),
      (at) => {
        const left = `ROUND(SUM(${of("before", at)})+${of("unspent", at)}-${of("used", at)},2)`;
        return when(`${of("lacks", at)}=1`, empty, when(hasNoNumber(of("before", at)), empty, left));
      },
    ),
  ];
}

function heldOf(row: FundRow, year: Year, id: "opening" | "closing"): CellValue {
  const fact = factOf(row, year);
  if (fact === undefined) return 0;
  const amount = fact[id];
  return amount === null ? "" : toEuros(amount);
}

function isMissing({ resource, tied }: FundRow, year: Year, { budget, shown }: PlanSources): number {
  const own = tied === null || resource === null ? [] : budget.planned.resources.slice(resource, resource + 1);
  return unknownProductsIn(framedYearsOf(shown.contract.choices)[year] ?? { from: 0, to: 0 }, own).length;
}

/** No amount, and a month in the year. */
function missingIn(year: Year, row: number, { resources }: EnvelopeSources, { years }: Frame): string {
  const of = (id: string) => resources.cell(id, row);
  const begins = when(`${of("first")}<${years.cell("end", year)}`, "1", "0");
  const isIn = when(`${of("last")}>=${years.cell("start", year)}`, begins, "0");
  return when(`${of("isUnknown")}=1`, isIn, "0");
}

/** Of the money spent on unscheduled care since the signature, what no charge of this year nor of the last says. */
function beyondCharges(ofYear: string, { sources, frame, cash }: FundSources, at: At): string {
  const ofLast = at(`spent${presentYear - 1}`);
  const coming = sumIfs(
    cash.down("earmarked"),
    compares(frame.months.down("last"), "<", frame.years.cell("to", presentYear)),
  );
  const typed = toTheCent(sources.calculations.assumptions.situation.earmarkedSpent);
  return when(`${at("isOlder")}=1`, "0", `MAX(0,${typed}-(${ofLast}+${ofYear}-${coming}))`);
}

/** What is notified of it: what is only asked for is nobody's money yet. */
function certainIn(year: number, resource: number | null, { resources, earmarked }: EnvelopeSources): string {
  if (resource !== null) {
    return when(`${resources.cell("isNotified", resource)}=1`, resources.cell(`year${year}`, resource), "0");
  }
  if (earmarked === null) return "0";
  return `ROUND(SUM(${earmarked.down(`earned${year + 1}`)})-SUM(${earmarked.down(`earned${year}`)}),2)`;
}
