/** Calculs budget: of each payment that the contract may make, what was announced by now and is not in the bank. */
import { noMoney, toEuros, type Cents } from "../../../agreement/money";
import { bankOf } from "../../../budget/bank/late-payments";
import { latePaymentTexts as texts } from "../../../texts/fr/workbook/late-payments";
import { cellOfRange, fixedRange } from "../../address";
import { body, calculation } from "../../cells";
import { compares, countIfs, equals, sumIfs, when } from "../../formula";
import type { SheetDraft } from "../../sheet-draft";
import { addBlock, type Block, type Column } from "./block";
import type { Frame } from "./frame";
import type { PlanSources } from "./sources";

interface LateFact {
  readonly missing: Cents;
  /** Among those that are late, the oldest first, from 1; 0: it is not. */
  readonly order: number;
}

/** null: nobody says what was received. */
export function addLatePayments(draft: SheetDraft, sources: PlanSources, frame: Frame): Block | null {
  const { contract, planned } = sources.budget;
  if (sources.inputs.received === null) return null;
  const { late } = bankOf(contract, planned.received ?? []);
  const facts = sources.refs.payments.inCentral.map((payment): LateFact => {
    const place = late.findIndex((one) => {
      return one.payment.due === payment?.due && (one.payment.kind === "advance") === (payment.kind === "advance");
    });
    return { missing: late[place]?.missing ?? noMoney, order: place + 1 };
  });
  const title = { title: texts.block, help: texts.blockHelp };
  const first = draft.nextRow + 4;
  const all = (column: number) => fixedRange(column, first, first + facts.length - 1);
  return addBlock(draft, title, columnsOf(sources, frame, { numbers: all(1), missing: all(2) }), facts);
}

function columnsOf(
  sources: PlanSources,
  { day }: Frame,
  all: { readonly numbers: string; readonly missing: string },
): readonly Column<LateFact>[] {
  const { date: dates } = sources.refs.payments;
  return [
    { id: "number", head: texts.blockHead.number, content: (_, __, index) => body(index + 1, "integer") },
    {
      id: "missing",
      head: texts.blockHead.missing,
      content: ({ missing }, at, index) => {
        const date = cellOfRange(dates, index);
        const found = missingFormula({ index, number: at("number"), numbers: all.numbers }, sources, day);
        const isPast = when(`${date}<${day}`, found, "0");
        return calculation(when(`${date}=0`, "0", isPast), toEuros(missing), "euroCents");
      },
    },
    {
      id: "order",
      head: texts.blockHead.order,
      content: ({ order }, at, index) => {
        const date = cellOfRange(dates, index);
        const isLate = compares(all.missing, ">", "0");
        const before = countIfs(isLate, compares(dates, "<", date));
        const sameDay = countIfs(isLate, equals(dates, date), compares(all.numbers, "<", at("number")));
        return calculation(when(`${at("missing")}=0`, "0", `${before}+${sameDay}+1`), order, "integer");
      },
    },
  ];
}

/** What was received pays the older ones first, and those of the same day in the order of Calculs. */
function missingFormula(
  { index, number, numbers }: { readonly index: number; readonly number: string; readonly numbers: string },
  { refs: { payments }, inputs }: PlanSources,
  day: string,
): string {
  const amounts = payments.amount("central");
  const date = cellOfRange(payments.date, index);
  const { received } = inputs;
  if (received === null) return "0";
  const there = sumIfs(received.column("amount"), compares(received.column("date"), "<=", day));
  const older = sumIfs(amounts, compares(payments.date, "<", date));
  const sameDay = sumIfs(amounts, equals(payments.date, date), compares(numbers, "<", number));
  const left = `MAX(0,${there}-${older}-${sameDay})`;
  return `MAX(0,ROUND(${cellOfRange(amounts, index)}-${left},2))`;
}
