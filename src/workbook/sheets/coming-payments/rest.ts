/** Versements: the row that stands for those below it, which the paper has no room for. */
import { sum, type Cents } from "../../../agreement/money";
import { comingPaymentTexts as texts } from "../../../texts/fr/workbook/coming-payments";
import { toEnter } from "../../../texts/fr/workbook/common";
import { cell } from "../../address";
import type { Content } from "../../cells";
import { compares, countIfs, empty, holds, joined, quoted, when } from "../../formula";
import { knownOrToEnter, shownSum } from "../../known-or-to-enter";
import type { CellValue } from "../../plan";
import type { Format, Role } from "../../styles";
import type { Row } from "./list";

/** The rows below, which may be none: the last is then before the first. */
export interface Below {
  readonly first: number;
  readonly last: number;
}

/** Payments, in figures. */
interface Rest {
  readonly count: number;
  readonly known: Cents;
  readonly unknown: number;
}

export function restOf(rows: readonly Row[]): Rest {
  const payments = rows.flatMap((row) => (row === null || row === "past" ? [] : [row]));
  const known = payments.flatMap(({ amount }) => (amount === null ? [] : [amount]));
  return { count: payments.length, known: sum(known), unknown: payments.length - known.length };
}

/** Nothing is shown as long as there is none. @param rest what the formulas give */
export function restContents({ first, last }: Below, rest: Rest): readonly (Content | undefined)[] {
  const down = (column: number) => `${cell(column, first)}:${cell(column, last)}`;
  const [payments, unknown] = [`COUNT(${down(1)})`, countIfs(holds(down(2), toEnter))];
  const said = joined(
    quoted(texts.rest),
    payments,
    when(`${unknown}=0`, empty, joined(quoted(texts.restToEnter), unknown)),
  );
  const known = knownOrToEnter(`SUM(${down(2)})`, unknown);
  const shown = (role: Role, format: Format, formula: string, value: CellValue): Content => {
    return { role, format, formula: when(`${payments}=0`, empty, formula), value: rest.count === 0 ? "" : value };
  };
  return [
    shown("entryWords", "text", quoted(texts.others), texts.others),
    shown("entry", "euroCents", known, shownSum(rest.known, rest.unknown)),
    ...Array.from({ length: 3 }, () => undefined),
    shown("entryText", "text", said, sentenceOf(rest)),
  ];
}

function sentenceOf({ count, unknown }: Rest): string {
  return `${texts.rest}${count}${unknown === 0 ? "" : `${texts.restToEnter}${unknown}`}`;
}

/** What is past may stay off the paper, in one sum; what has come to be ahead since the workbook was built may not. */
export function comingBelow({ first, last }: Below): string {
  const coming = countIfs(compares(`${cell(1, first)}:${cell(1, last)}`, ">=", "CPTS_Situation"));
  return when(`${coming}>0`, quoted(texts.beyondPrint), empty);
}
