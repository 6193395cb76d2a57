/** Versements en retard: what the fund announced and the bank did not receive, the oldest first. */
import { minus, sum, toEuros } from "../../../agreement/money";
import { lineNames } from "../../../agreement/line-names";
import { bankOf, type Bank } from "../../../budget/bank/late-payments";
import { kindWords } from "../../../texts/fr/workbook/common";
import { latePaymentTexts as texts } from "../../../texts/fr/workbook/late-payments";
import { fixedRange } from "../../address";
import { body, head, hint, link, subtitle, title, type Content } from "../../cells";
import { empty, joined, quoted, when } from "../../formula";
import type { SheetPlan } from "../../plan";
import { SheetDraft } from "../../sheet-draft";
import type { Format } from "../../styles";
import { onPlan } from "../budget/on-plan";
import { foundIn, picked, type Picking } from "../dialogue/picked";
import type { Block } from "../plan-calculations/block";
import type { PlanSources } from "../plan-calculations/sources";

type Late = Bank["late"][number];
const columns = { date: 1, line: 2, kind: 3, amount: 4, received: 5, missing: 6, days: 7 } as const;
/** For those that come late since: they stay empty, and off the paper. */
const spareRows = 12;

/** @param day the cell of the situation */
export function latePaymentsSheet(plan: PlanSources, block: Block, day: string): SheetPlan {
  const { contract, planned } = plan.budget;
  const { late } = bankOf(contract, planned.received ?? []);
  const draft = new SheetDraft("latePayments", texts.purpose);
  draft.add([title(texts.title)], 27);
  draft.add([subtitle(texts.help)]);
  const lacking = toEuros(sum(late.map(({ missing }) => missing)));
  draft.add([body(texts.lacking), link(`ROUND(SUM(${onPlan(block.down("missing"))}),2)`, lacking, "euroCents")]);
  const places = onPlan(block.down("order"));
  const picking = { places, count: `MAX(${places})`, first: draft.nextRow + 2 };
  const rows = late.length + spareRows;
  draft.add([sentence(late, picking, rows)]);
  const heads = draft.add(Object.values(texts.head).map(head));
  for (let index = 0; index < rows; index += 1) {
    draft.add(contentsOf(late[index], { picking, row: draft.nextRow, day }, { ...plan, late: block }));
  }
  return draft.finish({
    columnWidths: [18, 28, 16, 15, 15, 15, 16],
    frozenRows: heads,
    print: { orientation: "landscape", repeatedRows: `${heads}:${heads}`, lastRow: heads + late.length },
  });
}

/** That none is late, or that the page has no row for some of them. */
function sentence(late: readonly Late[], { count, first }: Picking, rows: number): Content {
  const more = `${count}-ROWS(${fixedRange(columns.date, first, first + rows - 1)})`;
  const others = when(`${more}>0`, joined(more, quoted(texts.others)), empty);
  return { ...hint(late.length === 0 ? texts.none : ""), formula: when(`${count}=0`, quoted(texts.none), others) };
}

interface Place {
  readonly picking: Picking;
  readonly row: number;
  readonly day: string;
}

function contentsOf(
  one: Late | undefined,
  { picking, row, day }: Place,
  { refs: { payments }, late }: PlanSources & { readonly late: Block },
): readonly Content[] {
  const entry = (range: string, value: string | number | null, format: Format): Content => {
    return { ...picked(range, row, picking, { value, format }), role: format === "text" ? "entryWords" : "entry" };
  };
  const payment = one?.payment;
  const received = one && toEuros(minus(one.payment.amount, one.missing));
  return [
    entry(payments.date, payment?.date ?? null, "date"),
    entry(payments.line, payment ? lineNames[payment.line].fr : null, "text"),
    entry(payments.kind, payment ? kindWords[payment.kind] : null, "text"),
    entry(payments.amount("central"), payment ? toEuros(payment.amount) : null, "euroCents"),
    {
      ...picked(payments.amount("central"), row, picking, {
        value: received ?? null,
        format: "euroCents",
        make: (amount) => `ROUND(${amount}-${foundIn(onPlan(late.down("missing")), row, picking)},2)`,
      }),
      role: "entry",
    },
    entry(onPlan(late.down("missing")), one ? toEuros(one.missing) : null, "euroCents"),
    {
      ...picked(payments.date, row, picking, {
        value: one?.days ?? null,
        format: "integer",
        make: (date) => `${day}-${date}`,
      }),
      role: "entry",
    },
  ];
}
