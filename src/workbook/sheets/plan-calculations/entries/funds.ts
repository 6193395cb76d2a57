/** Calculs budget: dedicated funds, one row each, through the financial years shown. */
import { noMoney, toEuros } from "../../../../agreement/money";
import { envelopeName } from "../../../../budget/envelope-names";
import { yes } from "../../../../texts/fr/workbook/common";
import { entryTexts as texts } from "../../../../texts/fr/workbook/entries";
import { planCalculationTexts } from "../../../../texts/fr/workbook/plan-calculations";
import { body, calculation } from "../../../cells";
import {
  answers,
  compares,
  empty,
  equals,
  holds,
  isEmpty,
  joined,
  quoted,
  sumIfs,
  when,
  type Test,
} from "../../../formula";
import type { SheetDraft } from "../../../sheet-draft";
import { addBlock, type At, type Block, type Column } from "../block";
import type { EnvelopeSources } from "../envelopes";
import { presentYear, shownYears, type Frame } from "../frame";
import type { PlanSources } from "../sources";
import { number, trimmed, typedIn, words } from "../typed";
import { fundRowsOf, type FundRow } from "./fund-rows";

interface FundSources {
  readonly blocks: EnvelopeSources;
  readonly sources: PlanSources;
  readonly frame: Frame;
  /** The months ahead. */
  readonly cash: Block;
}

export function addFunds(draft: SheetDraft, all: FundSources): Block {
  const columns = [...ownColumns(all), ...shownYears.flatMap((year) => yearColumns(year, all))];
  return addBlock(draft, { title: texts.funds, help: texts.fundsHelp }, columns, fundRowsOf(all.sources));
}

/** What a typed action asks of others: its own signs, none of them a wildcard nor, at its beginning, an operator. */
function exactly(place: string): string {
  const literal = ["~", "*", "?"].reduce(
    (text, sign) => `SUBSTITUTE(${text},${quoted(sign)},${quoted(`~${sign}`)})`,
    place,
  );
  const begins = ["<", "=", ">"].reduce(
    (otherwise, sign) => when(`LEFT(${place},1)=${quoted(sign)}`, quoted("="), otherwise),
    empty,
  );
  return joined(begins, literal);
}

/** What the formula gives. */
function exactlyOf(action: string): string {
  return `${/^[<=>]/.test(action) ? "=" : ""}${action.replace(/[~*?]/g, "~$&")}`;
}

function ownSpending({ blocks: { spending } }: FundSources, resource: number | null, at: At): Test {
  return resource === null
    ? holds(spending.down("envelope"), envelopeName("earmarked"))
    : equals(spending.down("action"), at("asked"));
}

function ownColumns(all: FundSources): readonly Column<FundRow>[] {
  const { sources, blocks } = all;
  const { budget } = sources;
  const resourceOf = ({ resource }: FundRow) => (resource === null ? undefined : budget.planned.resources[resource]);
  return [
    { id: "rank", head: planCalculationTexts.rank, content: (_, __, index) => body(index + 1, "integer") },
    {
      id: "label",
      head: texts.fundHead.label,
      content: (row) =>
        row.resource === null
          ? body(texts.unscheduledCare)
          : calculation(blocks.resources.cell("label", row.resource), trimmed(resourceOf(row)?.label ?? ""), "text"),
    },
    {
      id: "action",
      head: texts.fundHead.action,
      content: (row) =>
        row.resource === null
          ? body("")
          : calculation(blocks.resources.cell("action", row.resource), trimmed(resourceOf(row)?.action ?? ""), "text"),
    },
    {
      id: "asked",
      head: texts.fundHead.asked,
      content: (row, at) =>
        row.resource === null
          ? body("")
          : calculation(exactly(at("action")), exactlyOf(trimmed(resourceOf(row)?.action ?? "")), "text"),
    },
    ...tiedColumns(all),
  ];
}

/** Whether it is a fund, since when, and what of it is unspent when its first year begins. */
function tiedColumns(all: FundSources): readonly Column<FundRow>[] {
  const { sources, frame, blocks } = all;
  const { inputs } = sources;
  const rows = fundRowsOf(sources);
  const tiedUpTo = (index: number) => rows.slice(0, index + 1).filter(({ isTied }) => isTied).length;
  const typed = (at: At) => typedIn(inputs.resources, at("rank"));
  const product = inputs.accounting.product;
  const isScheme = `TRIM(${product})=${frame.schemeAccount}`;
  const isSubsidy = when(isScheme, "0", when(isEmpty(words(product)), "0", "1"));
  return [
    {
      id: "isTied",
      head: texts.fundHead.isTied,
      content: ({ resource, isTied }, at) => {
        const isAsked = when(isEmpty(at("action")), "0", when(answers(typed(at)("tied"), yes), "1", "0"));
        return calculation(resource === null ? isSubsidy : isAsked, isTied ? 1 : 0, "integer");
      },
    },
    {
      id: "order",
      head: texts.fundHead.order,
      content: (_, at, index) => {
        const above = at("order").replace(/\d+$/, (row) => String(Number(row) - 1));
        return calculation(index === 0 ? at("isTied") : `${above}+${at("isTied")}`, tiedUpTo(index), "integer");
      },
    },
    {
      id: "isOlder",
      head: texts.fundHead.isOlder,
      content: ({ resource, isOlder }, at) => {
        const { earmarked, spending } = blocks;
        const earned = earmarked === null ? "0" : `SUM(${earmarked.down(`earned${shownYears[0]}`)})`;
        const passed = resource === null ? earned : blocks.resources.cell(`passed${shownYears[0]}`, resource);
        const spent = sumIfs(
          spending.down(`passed${shownYears[0]}`),
          ownSpending(all, resource, at),
          compares(spending.down("amount"), ">", "0"),
        );
        return calculation(
          when(`${at("isTied")}=0`, "0", when(`${passed}+${spent}>0`, "1", "0")),
          isOlder ? 1 : 0,
          "integer",
        );
      },
    },
    {
      id: "opening",
      head: texts.fundHead.opening,
      content: ({ resource, isTied, opening }, at) =>
        resource === null
          ? body(0, "euroCents")
          : calculation(
              when(`${at("isTied")}=0`, "0", number(typed(at)("opening"))),
              isTied ? toEuros(opening) : 0,
              "euroCents",
            ),
    },
  ];
}

function yearColumns(year: (typeof shownYears)[number], all: FundSources): readonly Column<FundRow>[] {
  const index = shownYears.indexOf(year);
  const { blocks } = all;
  const money = (
    id: "resource" | "spent" | "unspent" | "used",
    formula: (row: FundRow, at: At) => string,
  ): Column<FundRow> => ({
    id: `${id}${year}`,
    head: texts.fundHead[id],
    content: (row, at) => calculation(formula(row, at), toEuros(row.years[index]?.[id] ?? noMoney), "euroCents"),
  });
  const before = (at: At) => (index === 0 ? at("opening") : at(`closing${year - 1}`));
  return [
    money("resource", ({ resource }, at) => when(`${at("isTied")}=0`, "0", productIn(year, resource, blocks))),
    money("spent", ({ resource }, at) => {
      const own = sumIfs(blocks.spending.down(`year${year}`), ownSpending(all, resource, at));
      const beyond = resource === null && year === presentYear ? `+${beyondCharges(own, all, at)}` : "";
      return when(`${at("isTied")}=0`, "0", `ROUND(${own}${beyond},2)`);
    }),
    money("unspent", (_, at) => `ROUND(MAX(0,${at(`resource${year}`)}-${at(`spent${year}`)}),2)`),
    money("used", (_, at) => {
      const wanted = `MAX(0,${at(`spent${year}`)}-${at(`resource${year}`)})`;
      return when(`${at("isOlder")}=1`, "0", `ROUND(MIN(${wanted},SUM(${before(at)})),2)`);
    }),
    {
      id: `before${year}`,
      head: texts.fundHead.before,
      content: ({ years }, at) =>
        calculation(
          when(`${at("isOlder")}=1`, "0", `SUM(${before(at)})`),
          toEuros(years[index]?.opening ?? noMoney),
          "euroCents",
        ),
    },
    {
      id: `closing${year}`,
      head: texts.fundHead.closing,
      content: ({ isOlder, years }, at) => {
        const closing = `ROUND(SUM(${before(at)})+${at(`unspent${year}`)}-${at(`used${year}`)},2)`;
        const value = isOlder ? "" : toEuros(years[index]?.closing ?? noMoney);
        return calculation(when(`${at("isOlder")}=1`, empty, closing), value, "euroCents");
      },
    },
    {
      id: `lacks${year}`,
      head: texts.fundHead.lacks,
      content: ({ isOlder, years }, at) => {
        const { resource = noMoney, spent = noMoney } = years[index] ?? {};
        const isUsed = when(`${at(`spent${year}`)}>${at(`resource${year}`)}`, "1", "0");
        return calculation(when(`${at("isOlder")}=1`, isUsed, "0"), isOlder && spent > resource ? 1 : 0, "integer");
      },
    },
  ];
}

/** Of the money spent on unscheduled care since the signature, what no charge of this year nor of the last says. */
function beyondCharges(ofYear: string, { sources, frame, cash }: FundSources, at: At): string {
  const ofLast = at(`spent${presentYear - 1}`);
  const coming = sumIfs(
    cash.down("earmarked"),
    compares(frame.months.down("last"), "<", frame.years.cell("to", presentYear)),
  );
  const typed = number(sources.calculations.assumptions.situation.earmarkedSpent);
  return when(`${at("isOlder")}=1`, "0", `MAX(0,${typed}-(${ofLast}+${ofYear}-${coming}))`);
}

function productIn(year: number, resource: number | null, { resources, earmarked }: EnvelopeSources): string {
  if (resource !== null) return resources.cell(`year${year}`, resource);
  if (earmarked === null) return "0";
  return `ROUND(SUM(${earmarked.down(`earned${year + 1}`)})-SUM(${earmarked.down(`earned${year}`)}),2)`;
}
