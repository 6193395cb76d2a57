/** Écritures: what the annex of the accounts says of dedicated funds through the year in progress, as their account moves. */
import { noMoney, toEuros } from "../../../agreement/money";
import { toEnter } from "../../../texts/fr/workbook/common";
import { entryTexts as texts } from "../../../texts/fr/workbook/entries";
import { fixedRange } from "../../address";
import { columns, fromAccounts } from "./columns";
import { head, hint, section, type Content } from "../../cells";
import { empty, hasNoNumber, inColumn, joined, quoted, when } from "../../formula";
import type { CellValue } from "../../plan";
import type { SheetDraft } from "../../sheet-draft";
import { onPlan } from "../budget/on-plan";
import type { EntryRefs } from "../plan-calculations/entries/entries";
import { fundRowsOf, type FundRow } from "../plan-calculations/entries/fund-rows";
import { presentYear, shownYears } from "../plan-calculations/frame";
import type { PlanSources } from "../plan-calculations/sources";

/** Beyond those that its plan ties: funds that someone may still tie, until it is built again. */
const spareFunds = 1;
const place = shownYears.indexOf(presentYear);

/** Each on its row, and whether it stands at the credit of the account: what is used is its debit. */
const movements = { opening: true, unspent: true, used: false, closing: true } as const;
type AmountId = keyof typeof movements;
const amounts = Object.keys(movements) as readonly AmountId[];

export function addFundNote(draft: SheetDraft, plan: PlanSources, { funds }: EntryRefs): void {
  const tied = fundRowsOf(plan).filter(({ tied }) => tied !== null);
  const rows = (tied.length + spareFunds) * amounts.length;
  const count = onPlan(funds.cell("order", funds.count - 1));
  draft.skip();
  draft.add([section(texts.note)]);
  const [none, more] = [quoted(texts.noFund), quoted(texts.beyondRoom)];
  const first = draft.nextRow + 2;
  const room = fixedRange(columns.label, first, first + rows - 1);
  const isBeyond = `${count}*ROWS(${rowsOfOne(first)})>ROWS(${room})`;
  const said = when(`${count}=0`, none, when(isBeyond, more, quoted(texts.noteHelp)));
  draft.add([{ ...hint(tied.length === 0 ? texts.noFund : texts.noteHelp), formula: said }]);
  draft.add(fromAccounts(Object.values(texts.noteHead).map(head)));
  for (let index = 0; index < rows; index += 1) {
    const [fund = null, id = "opening"] = [tied[Math.floor(index / amounts.length)], amounts[index % amounts.length]];
    addMovement(draft, { first, count, funds }, fund, id);
  }
}

/** The rows of the first fund, in how many each of the others stands too. */
function rowsOfOne(first: number): string {
  return fixedRange(columns.label, first, first + amounts.length - 1);
}

interface Note extends Pick<EntryRefs, "funds"> {
  readonly first: number;
  /** How many funds there are. */
  readonly count: string;
}

function addMovement(draft: SheetDraft, { first, count, funds }: Note, fund: FundRow | null, id: AmountId): void {
  // Of four rows each, a half at the first: every program rounds it up.
  const rank = `ROUND((ROWS(${fixedRange(columns.label, first, draft.nextRow)})+1)/ROWS(${rowsOfOne(first)}),0)`;
  const row = `MATCH(${rank},${onPlan(funds.down("order"))},0)`;
  const found = (id: string) => inColumn(onPlan(funds.down(id)), row);
  const shown = (formula: string, value: CellValue): Pick<Content, "formula" | "value"> => ({
    formula: when(`${rank}>${count}`, empty, formula),
    value: fund === null ? "" : value,
  });
  const known = `SUM(${found(columnOf[id])})`;
  const isLacking = id === "unspent" ? `${found(lackOf.unspent)}>0` : hasNoNumber(found(lackOf[id]));
  const formula = when(isLacking, quoted(toEnter), known);
  const value = fund === null ? "" : amountOf(id, fund);
  const amount: Content = { ...shown(formula, value), role: "entry", format: "euroCents" };
  const words = { role: "entryWords", format: "text" } as const;
  const name = { ...shown(joined(found("label"), empty), fund?.label ?? ""), ...words };
  const movement = { ...shown(quoted(texts.movements[id]), texts.movements[id]), ...words };
  draft.add(fromAccounts([movement, name, ...(movements[id] ? [undefined, amount] : [amount])]));
}

const columnOf: Readonly<Record<AmountId, string>> = {
  opening: `before${presentYear}`,
  unspent: `unspent${presentYear}`,
  used: `used${presentYear}`,
  closing: `closing${presentYear}`,
};

/** What a fund older than the years shown held is in no cell; without one of its amounts, how it closes is not known. */
const lackOf: Readonly<Record<AmountId, string>> = {
  opening: `before${presentYear}`,
  unspent: `unknown${presentYear}`,
  used: `closing${presentYear}`,
  closing: `closing${presentYear}`,
};

function amountOf(id: AmountId, { tied }: FundRow): CellValue {
  const fund = tied?.years[place];
  if (fund === undefined) return toEnter;
  const isLacking = id === "unspent" ? fund.unknown > 0 : fund[id === "opening" ? "opening" : "closing"] === null;
  return isLacking ? toEnter : toEuros(fund[id] ?? noMoney);
}
