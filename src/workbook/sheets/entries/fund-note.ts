/** Écritures: what the annex of the accounts says of dedicated funds, one row each, through the year in progress. */
import { noMoney, toEuros } from "../../../agreement/money";
import { toEnter } from "../../../texts/fr/workbook/common";
import { entryTexts as texts } from "../../../texts/fr/workbook/entries";
import { fixedRange } from "../../address";
import { head, hint, section, type Content } from "../../cells";
import { empty, inColumn, joined, quoted, when } from "../../formula";
import type { CellValue } from "../../plan";
import type { SheetDraft } from "../../sheet-draft";
import { onPlan } from "../budget/on-plan";
import type { EntryRefs } from "../plan-calculations/entries/entries";
import { fundRowsOf, type FundRow } from "../plan-calculations/entries/fund-rows";
import { presentYear, shownYears } from "../plan-calculations/frame";
import type { PlanSources } from "../plan-calculations/sources";

/** Beyond those that its plan ties: funds that someone may still tie. */
const spareRows = 3;
const place = shownYears.indexOf(presentYear);
const amounts = ["opening", "unspent", "used", "closing"] as const;
type AmountId = (typeof amounts)[number];

export function addFundNote(draft: SheetDraft, plan: PlanSources, { funds }: EntryRefs): void {
  const tied = fundRowsOf(plan).filter(({ isTied }) => isTied);
  const rows = tied.length + spareRows;
  const count = onPlan(funds.cell("order", funds.count - 1));
  draft.skip();
  draft.add([section(texts.note)]);
  const [none, more] = [quoted(texts.noFund), quoted(texts.beyondRoom)];
  const first = draft.nextRow + 2;
  const isBeyond = `${count}>ROWS(${fixedRange(1, first, first + rows - 1)})`;
  const said = when(`${count}=0`, none, when(isBeyond, more, quoted(texts.noteHelp)));
  draft.add([{ ...hint(tied.length === 0 ? texts.noFund : texts.noteHelp), formula: said }]);
  const { fund, ...heads } = texts.noteHead;
  draft.add([fund, "", "", "", ...Object.values(heads)].map(head));
  for (let index = 0; index < rows; index += 1) addFund(draft, { first, count, funds }, tied[index] ?? null);
}

interface Note extends Pick<EntryRefs, "funds"> {
  readonly first: number;
  /** How many funds there are. */
  readonly count: string;
}

function addFund(draft: SheetDraft, { first, count, funds }: Note, fund: FundRow | null): void {
  const rank = `ROWS(${fixedRange(1, first, draft.nextRow)})`;
  const row = `MATCH(${rank},${onPlan(funds.down("order"))},0)`;
  const found = (id: string) => inColumn(onPlan(funds.down(id)), row);
  const shown = (formula: string, value: CellValue): Pick<Content, "formula" | "value"> => ({
    formula: when(`${rank}>${count}`, empty, formula),
    value: fund === null ? "" : value,
  });
  const amount = (id: AmountId): Content => {
    const known = `SUM(${found(columnOf[id])})`;
    // What a fund older than the years shown held is in no cell.
    const formula = id === "unspent" ? known : when(`${found("isOlder")}=1`, quoted(toEnter), known);
    return { ...shown(formula, fund === null ? "" : amountOf(id, fund)), role: "entry", format: "euroCents" };
  };
  const name: Content = {
    ...shown(joined(found("label"), empty), fund?.label ?? ""),
    role: "entryWords",
    format: "text",
  };
  draft.add([name, undefined, undefined, undefined, ...amounts.map(amount)]);
}

const columnOf: Readonly<Record<AmountId, string>> = {
  opening: `before${presentYear}`,
  unspent: `unspent${presentYear}`,
  used: `used${presentYear}`,
  closing: `closing${presentYear}`,
};

function amountOf(id: AmountId, { isOlder, years }: FundRow): CellValue {
  if (isOlder && id !== "unspent") return toEnter;
  return toEuros(years[place]?.[id] ?? noMoney);
}
