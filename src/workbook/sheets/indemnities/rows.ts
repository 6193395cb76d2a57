/** What each rate and each declaration puts in the cells of its row, by column. */
import { toEuros, type Cents } from "../../../agreement/money";
import { envelopeName } from "../../../budget/envelope-names";
import { dueOf, rateOf } from "../../../budget/indemnities/due-amount";
import type { Declaration, Indemnities, IndemnityRate } from "../../../budget/indemnities/indemnity";
import {
  declarationStateWords,
  everyProfession,
  indemnityNatureWords,
  rateModeWords,
} from "../../../texts/fr/workbook/indemnities";
import type { CellValue } from "../../plan";

type Row = Readonly<Record<string, CellValue>>;

export function rateRow({ profession, activity, mode, indemnity, remuneration, voted }: IndemnityRate): Row {
  return {
    profession: profession === "" ? everyProfession : profession,
    activity,
    mode: rateModeWords[mode],
    indemnity: eurosIfAny(indemnity),
    remuneration: eurosIfAny(remuneration),
    voted,
  };
}

export function declarationRow(declaration: Declaration, { rates }: Pick<Indemnities, "rates">): Row {
  const { day, person, envelope, nature, quantity, amount, state } = declaration;
  return {
    date: day,
    person,
    profession: textOf(declaration.profession),
    mission: envelope === null ? null : envelopeName(envelope),
    action: textOf(declaration.action),
    nature: indemnityNatureWords[nature],
    activity: textOf(declaration.activity),
    quantity,
    rate: eurosIfAny(rateOf(declaration, rates)),
    amount: eurosIfAny(amount),
    due: eurosIfAny(dueOf(declaration, rates)),
    document: textOf(declaration.document),
    state: declarationStateWords[state],
  };
}

function textOf(text: string): string | null {
  return text === "" ? null : text;
}

function eurosIfAny(amount: Cents | null): number | null {
  return amount === null ? null : toEuros(amount);
}
