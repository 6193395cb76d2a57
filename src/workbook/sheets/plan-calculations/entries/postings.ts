/** Calculs budget: every entry that the closings and the funds may ask for, by date, then where each that is made stands. */
import { lineNames } from "../../../../agreement/line-names";
import { noMoney, toEuros, type Cents } from "../../../../agreement/money";
import type { Day } from "../../../../agreement/day";
import { entryLabel } from "../../../../texts/fr/budget";
import { entryTexts as texts } from "../../../../texts/fr/workbook/entries";
import { noBreak } from "../../../../texts/fr/figures";
import { body, calculation } from "../../../cells";
import { joined, quoted, when } from "../../../formula";
import type { SheetDraft } from "../../../sheet-draft";
import { addBlock, type Block, type Column } from "../block";
import { shownYears } from "../frame";
import type { PlanSources } from "../sources";
import type { AccountRefs } from "./accounts";
import { closingRows, type ClosingRow } from "./closings";
import { accountsOfRow } from "./fund-accounts";
import { amountOf, fundRowsOf, type FundRow } from "./fund-rows";

/** An entry of two accounts; an amount of zero: it is not made. */
export interface PostingFact {
  readonly date: Day;
  readonly amount: Cents;
  readonly debit: string;
  readonly credit: string;
  readonly label: string;
}

/** With where its columns come from. */
interface Posting extends PostingFact {
  readonly formulas: Readonly<Record<keyof PostingFact, string>>;
}

interface PostingSources {
  readonly accounts: AccountRefs;
  readonly closings: Block;
  readonly funds: Block;
  readonly sources: PlanSources;
}

/** In the order of the dates: lines, then funds, on the last day of a year; the lines the other way round on the next. */
function postingsOf(all: PostingSources): readonly Posting[] {
  const rows = closingRows(all.sources).map((row, index) => ({ row, index }));
  const funds = fundRowsOf(all.sources);
  return shownYears.flatMap((year, order) => {
    const ofYear = rows.filter(({ row }) => row.place === year);
    const to = { value: ofYear[0]?.row.year.to ?? 0, formula: all.closings.cell("to", ofYear[0]?.index ?? 0) };
    const lines = (isReversal: boolean) => ofYear.map(({ row, index }) => linePosting(row, index, isReversal, all));
    return [
      ...lines(false),
      ...funds.map((fund, index) => fundPosting(fund, { index, year, order, to }, all)),
      ...lines(true),
    ];
  });
}

function linePosting(
  row: ClosingRow,
  index: number,
  isReversal: boolean,
  { accounts, closings }: PostingSources,
): Posting {
  const of = (id: string) => closings.cell(id, index);
  const [product, receivable, deferred] = (["product", "receivable", "deferred"] as const).map(accounts) as [
    Account,
    Account,
    Account,
  ];
  const isAccrued = `${of("accrued")}>0`;
  const [accrued, inAdvance] = row.unknown > 0 ? [noMoney, noMoney] : [row.accrued, row.deferred];
  const first = {
    of: when(isAccrued, receivable.cell, product.cell),
    is: accrued > 0 ? receivable.account : product.account,
  };
  const second = {
    of: when(isAccrued, product.cell, deferred.cell),
    is: accrued > 0 ? product.account : deferred.account,
  };
  const [debit, credit] = isReversal ? [second, first] : [first, second];
  const words = (kind: "accrued" | "deferred") => aroundLine(kind, of("line"), isReversal);
  return {
    date: isReversal ? row.year.to : row.year.to - 1,
    amount: accrued > 0 ? accrued : inAdvance,
    debit: debit.is,
    credit: credit.is,
    label: entryLabel({ kind: accrued > 0 ? "accrued" : "deferred", line: row.line }, isReversal),
    formulas: {
      date: isReversal ? of("to") : `${of("to")}-1`,
      amount: `${of("accrued")}+${of("deferred")}`,
      debit: debit.of,
      credit: credit.of,
      label: when(isAccrued, words("accrued"), words("deferred")),
    },
  };
}

type Account = ReturnType<AccountRefs>;

/** The label of a line's entry, its name read in a cell. */
function aroundLine(kind: "accrued" | "deferred", place: string, isReversal: boolean): string {
  const [before = "", after = ""] = entryLabel({ kind, line: "operating" }, isReversal).split(lineNames.operating.fr);
  return joined(quoted(before), place, quoted(after));
}

interface FundPlace {
  readonly index: number;
  readonly year: number;
  /** Of the year among those shown. */
  readonly order: number;
  readonly to: { readonly value: Day; readonly formula: string };
}

/** What is unspent goes to the funds, or what is spent of them comes back: never both. */
function fundPosting(
  { tied, resource, label }: FundRow,
  { index, year, order, to }: FundPlace,
  { funds, sources }: PostingSources,
): Posting {
  const of = (id: string) => funds.cell(id, index);
  const isUnspent = `${of(`unspent${year}`)}>0`;
  const { held, carried, taken } = accountsOfRow(resource, sources);
  const [kept, used] = [amountOf(tied, order, "unspent"), amountOf(tied, order, "used")];
  const isKept = kept > 0;
  const words = (kind: "unspent" | "used") => noBreak(texts.fundLabels[kind]);
  return {
    date: to.value - 1,
    amount: isKept ? kept : used,
    debit: isKept ? carried : held,
    credit: isKept ? held : taken,
    label: `${words(isKept ? "unspent" : "used")}${label}`,
    formulas: {
      date: `${to.formula}-1`,
      amount: `${of(`unspent${year}`)}+${of(`used${year}`)}`,
      debit: when(isUnspent, of("carried"), of("held")),
      credit: when(isUnspent, of("held"), of("taken")),
      label: joined(when(isUnspent, quoted(words("unspent")), quoted(words("used"))), of("label")),
    },
  };
}

export function addPostings(
  draft: SheetDraft,
  all: PostingSources,
): { readonly block: Block; readonly facts: readonly Posting[] } {
  const facts = postingsOf(all);
  const column = (id: keyof PostingFact, format: "date" | "euroCents" | "text"): Column<Posting> => ({
    id,
    head: texts.postingHead[id],
    content: (posting) => {
      const value = posting[id];
      return calculation(posting.formulas[id], id === "amount" ? toEuros(posting.amount) : value, format);
    },
  });
  const isMade = facts.map(({ amount }) => amount !== noMoney);
  const columns: readonly Column<Posting>[] = [
    column("date", "date"),
    column("amount", "euroCents"),
    column("debit", "text"),
    column("credit", "text"),
    column("label", "text"),
    {
      id: "order",
      head: texts.postingHead.order,
      content: (_, at, index) => {
        const made = when(`${at("amount")}=0`, "0", "1");
        const above = at("order").replace(/\d+$/, (row) => String(Number(row) - 1));
        const value = isMade.slice(0, index + 1).filter(Boolean).length;
        return calculation(index === 0 ? made : `${above}+${made}`, value, "integer");
      },
    },
  ];
  return { block: addBlock(draft, { title: texts.postings, help: null }, columns, facts), facts };
}

/** Where each entry of the page stands, from 1; an empty text: there are no more. */
export function addPlaces(draft: SheetDraft, postings: Block, facts: readonly PostingFact[], room: number): Block {
  const made = facts.flatMap(({ amount }, index) => (amount === noMoney ? [] : [index + 1]));
  const last = postings.cell("order", facts.length - 1);
  return addBlock<number>(
    draft,
    { title: texts.places, help: null },
    [
      { id: "rank", head: texts.placesHead.rank, content: (rank) => body(rank, "integer") },
      {
        id: "place",
        head: texts.placesHead.place,
        content: (rank, at) => {
          const found = `MATCH(${at("rank")},${postings.down("order")},0)`;
          return calculation(when(`${at("rank")}>${last}`, quoted(""), found), made[rank - 1] ?? "", "integer");
        },
      },
    ],
    Array.from({ length: room }, (_, index) => index + 1),
  );
}
