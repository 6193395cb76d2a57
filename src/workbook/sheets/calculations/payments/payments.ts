/** Calculs: every payment that the contract may make, whatever is typed. */
import { sum, toEuros } from "../../../../agreement/money";
import { scenarios } from "../../../../funding/funding";
import type { PaymentKind } from "../../../../funding/payment-kinds";
import { paymentsOf, type Payment } from "../../../../funding/time/payments";
import { figureWords, shareWords } from "../../../../texts/fr/payments";
import { calculationTexts as texts } from "../../../../texts/fr/workbook/calculations";
import { sheetNames } from "../../../../texts/fr/workbook/common";
import { cell, fixedCell, fixedColumn, fixedRange, onSheet } from "../../../address";
import { body, head, hint, section, subtitle, total, totalLabel } from "../../../cells";
import { isEmpty } from "../../../formula";
import type { SheetDraft } from "../../../sheet-draft";
import { paymentColumns as columns, type PaymentColumn } from "./columns";
import { addPayment, type PaymentSources, type Step } from "./payment";
import { numbersByDate } from "./by-date";
import { possiblePayments, type PossiblePayment } from "./possible-payments";
import { sentenceOf } from "./reasons";
import type { PaymentRefs } from "../refs";

export function addPayments(draft: SheetDraft, sources: PaymentSources): PaymentRefs {
  const { table, crises, aids } = sources.dues;
  const payments = possiblePayments([...table, ...crises, aids.intentAid, aids.startUpSupplement], table.length);
  draft.skip();
  draft.add([section(texts.payments)]);
  draft.add([subtitle(texts.paymentsHelp)]);
  const step = addStep(draft, payments.length + 1);
  draft.add(Object.values(texts.paymentHead).map(head));
  const first = draft.nextRow;
  const keys = fixedRange(columns.key, first, first + payments.length - 1);
  const rows = { step, keys, inOrder: numbersByDate(payments, sources.model) };
  payments.forEach((payment, index) => addPayment(draft, payment, index + 1, rows, sources));
  const last = draft.nextRow - 1;
  addTotals(draft, first, last, sources);
  const isNothing = isEmpty(fixedColumn(columns.rule, first));
  draft.highlight({ range: `A${first}:${cell(columns.reason, last)}`, formula: isNothing, look: "dimmed" });
  return refsOf(first, last, inCentral(payments, sources));
}

function addStep(draft: SheetDraft, value: number): Step {
  const row = draft.add([body(texts.step), body(value, "integer"), hint(texts.stepHelp)]);
  return { cell: fixedCell(2, row), value };
}

function addTotals(draft: SheetDraft, first: number, last: number, { model }: PaymentSources): void {
  const { dues, choices } = model.contract;
  const totals = [...scenarios, choices.time.scenario].map((scenario, index) => {
    const column = columns.prudent + index;
    const formula = `SUM(${cell(column, first)}:${cell(column, last)})`;
    return total(formula, toEuros(sum(dues.map(({ amounts }) => amounts[scenario]))), "euros");
  });
  const labels = Array.from({ length: columns.date }, (_, index) => totalLabel(index === 0 ? texts.dueTotal : ""));
  draft.add([...labels, ...totals]);
}

function inCentral(payments: readonly PossiblePayment[], { model }: PaymentSources): readonly (Payment | undefined)[] {
  const made = paymentsOf(model.contract, "central");
  const isAdvance = (kind: PaymentKind) => kind === "advance";
  return payments.map(({ facts, kind }) =>
    made.find((one) => one.due === facts.due && isAdvance(one.kind) === isAdvance(kind)),
  );
}

function refsOf(first: number, last: number, made: PaymentRefs["inCentral"]): PaymentRefs {
  const down = (column: PaymentColumn) => onSheet(sheetNames.calculations, fixedRange(columns[column], first, last));
  return {
    key: down("key"),
    date: down("date"),
    line: down("line"),
    part: down("part"),
    year: down("year"),
    kind: down("kind"),
    certainty: down("certainty"),
    reason: down("reason"),
    amount: down,
    shown: down("shown"),
    runsFrom: down("runsFrom"),
    unknown: down("unknown"),
    count: last - first + 1,
    inCentral: made,
    byDate: down("byDate"),
    reasonOf: ({ rule, kind, due }) =>
      sentenceOf(
        rule,
        due.advance === null ? "" : figureWords(rule, due.advance.share),
        shareWords(kind === "advance" ? due.advance?.proration : due.proration),
      ),
  };
}
