/** Calculs budget: dedicated funds, one row each, through the financial years shown. */
import { noMoney, toEuros } from "../../../../agreement/money";
import { yes } from "../../../../texts/fr/workbook/common";
import { entryTexts as texts } from "../../../../texts/fr/workbook/entries";
import { planCalculationTexts } from "../../../../texts/fr/workbook/plan-calculations";
import { body, calculation } from "../../../cells";
import { answers, compares, empty, isEmpty, joined, quoted, sumIfs, when } from "../../../formula";
import type { SheetDraft } from "../../../sheet-draft";
import { addBlock, type At, type Block, type Column } from "../block";
import { shownYears } from "../frame";
import { toTheCent, trimmed, typedIn, words } from "../typed";
import { accountColumns, addFundAccounts } from "./fund-accounts";
import { fundRowsOf, type FundRow } from "./fund-rows";
import { ownSpending, yearColumns, type FundSources } from "./fund-years";

export function addFunds(draft: SheetDraft, all: FundSources): Block {
  const accounts = addFundAccounts(draft);
  const rows = fundRowsOf(all.sources);
  const columns = [
    ...ownColumns(all),
    ...accountColumns(accounts, all.blocks.resources, all.sources),
    ...shownYears.flatMap((year) => yearColumns(year, all, rows.length)),
  ];
  return addBlock(draft, { title: texts.funds, help: texts.fundsHelp }, columns, rows);
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
  const tiedUpTo = (index: number) => rows.slice(0, index + 1).filter(({ tied }) => tied !== null).length;
  const typed = (at: At) => typedIn(inputs.resources, at("rank"));
  const product = inputs.accounting.product;
  const isScheme = `TRIM(${product})=${frame.schemeAccount}`;
  const isSubsidy = when(isScheme, "0", when(isEmpty(words(product)), "0", "1"));
  return [
    {
      id: "isTied",
      head: texts.fundHead.isTied,
      content: ({ resource, tied }, at) => {
        const isAsked = when(isEmpty(at("action")), "0", when(answers(typed(at)("tied"), yes), "1", "0"));
        return calculation(resource === null ? isSubsidy : isAsked, tied === null ? 0 : 1, "integer");
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
      content: ({ resource, tied }, at) => {
        const { earmarked, spending } = blocks;
        const earned = earmarked === null ? "0" : `SUM(${earmarked.down(`earned${shownYears[0]}`)})`;
        const passed = resource === null ? earned : blocks.resources.cell(`passed${shownYears[0]}`, resource);
        const spent = sumIfs(
          spending.down(`passed${shownYears[0]}`),
          ...ownSpending(all, resource, at),
          compares(spending.down("amount"), ">", "0"),
        );
        return calculation(
          when(`${at("isTied")}=0`, "0", when(`${passed}+${spent}>0`, "1", "0")),
          tied?.isOlder === true ? 1 : 0,
          "integer",
        );
      },
    },
    {
      id: "opening",
      head: texts.fundHead.opening,
      content: ({ resource, tied }, at) =>
        resource === null
          ? body(0, "euroCents")
          : calculation(
              when(`${at("isTied")}=0`, "0", toTheCent(typed(at)("opening"))),
              toEuros(tied?.opening ?? noMoney),
              "euroCents",
            ),
    },
  ];
}
