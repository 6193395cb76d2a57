/** The budget beside the grant that a build makes: what the cells hold, and what the form adds to it. */
import type { ContractYear } from "../../agreement/contract-year";
import type { Day } from "../../agreement/day";
import { pageIds } from "../../budget/pages";
import type { Accounting, Planned } from "../../budget/planned";
import { plannedOf, readWholeCase, type WholeCase } from "../../budget/read-whole-case";
import { starterIndicatorsOf } from "../../budget/starter-indicators";
import { starterPlanOf } from "../../budget/starter";
import type { Choices } from "../../funding/choices";
import { readPlacingRules } from "../../budget/ledger/read-rules";
import { rulesInCase } from "../../budget/reading/read-ledger-rules";
import { Refused } from "../../refusal/refused";
import { sheetNames } from "../../texts/fr/workbook/common";
import type { Language } from "../../texts/language";
import type { FoundWorkbook } from "../../workbook/found";
import { chargesInText } from "../../workbook/reading/plan/charges-in-text";
import { countEntries } from "../../workbook/reading/plan/entries";
import { holdsPlan, planInWorkbook } from "../../workbook/reading/plan/plan-in-workbook";
import { closedByForm, yearOfForm } from "../closing/closing-of-form";
import { caseOfForm } from "../form/case-of-form";
import { actualsWithLedger } from "../ledger/ledger-to-join";
import { isOn, textIn, type FormState } from "../form/form-state";

export interface WantedByForm extends WholeCase {
  /** How many rows the cells will hold. */
  readonly rows: number;
  /** The build does more than write what the form says: the cells are to be read anew. */
  readonly isClosing: boolean;
}

/** Who asks, and in which words. */
interface Asking {
  readonly language: Language;
  readonly today: Day;
  /** What people call the block of charges that they copied. */
  readonly pasted: string;
}

/**
 * @param choices what the form says of the grant, which the year that it closes changes
 * @returns rows that the cells hold are never left out
 * @throws Refused
 */
export function planOfForm(form: FormState, choices: Choices, workbook: FoundWorkbook, asking: Asking): WantedByForm {
  const file = planFileOf(form, choices, workbook, asking.pasted);
  const year = file === null || !isOn(form, "plan:wanted") ? null : yearOfForm(form);
  const whole = { choices, planned: file && plannedOf(file) };
  const wanted = file === null || year === null ? whole : closedOf(form, file, year, asking);
  const { planned } = wanted;
  return { ...wanted, rows: planned === null ? 0 : rowsOf(planned), isClosing: year !== null };
}

function closedOf(form: FormState, file: object, year: ContractYear, { language, today }: Asking): WholeCase {
  const json = { ...caseOfForm(form, language), ...file };
  const closed = closedByForm({ json, whole: readWholeCase(json, today) }, year, form, language);
  return readWholeCase(closed.json, today);
}

/** As the cells have them: a payment has its own. */
function rowsOf({ pages: _, ledgerRules: __, ...plan }: Planned): number {
  const payments = plan.resources.map((resource) => resource.payments);
  const lists = [...Object.values(plan), ...payments].filter((one) => Array.isArray(one));
  return lists.reduce((sum, { length }) => sum + length, 0);
}

/** The keys of a case that speak of the plan, before any year is closed; null: there is none. @throws Refused */
export function planFileOf(form: FormState, choices: Choices, workbook: FoundWorkbook, pasted: string): object | null {
  const held = planInWorkbook(workbook);
  const isEmpty = !holdsPlan(workbook) || countEntries(workbook) === 0;
  if (!isOn(form, "plan:wanted")) return isEmpty ? null : held;
  const isFollowed = listIn(held, "indicators").length > 0;
  const started = {
    ...(isEmpty && isOn(form, "plan:starter") && starterPlanOf(choices)),
    ...(!isFollowed && isOn(form, "plan:indicators") && starterIndicatorsOf(choices)),
  };
  const charges = [held, started].flatMap((plan) => listIn(plan, "charges"));
  const added = pastedIn(form, { ...held, charges }, pasted);
  const { financialYearEnd } = choices.time;
  const actuals = actualsWithLedger(listIn(held, "actuals"), form, { financialYearEnd, product: productIn(held) });
  const pages = pageIds.filter((page) => isOn(form, `plan:page:${page}`));
  return { ...held, ...started, charges: [...charges, ...added], actuals, ...rulesOf(form, held), pages };
}

/** What the cells say that the grant is; null: nothing. */
function productIn(held: object): Accounting["product"] {
  const accounting: unknown = Reflect.get(held, "accounting");
  const product: unknown = Reflect.get(Object(accounting) as object, "product");
  return product === "73" || product === "74" ? product : null;
}

/** Where the cells had some and the text is emptied, their sheet stays, empty. @throws Refused with their line and column */
function rulesOf(form: FormState, held: object): object {
  const text = textIn(form, "ledger:rules");
  if (text.trim() === "") return "ledgerRules" in held ? { ledgerRules: [] } : {};
  return { ledgerRules: rulesInCase(said(sheetNames.ledgerRules, () => readPlacingRules(text))) };
}

/** Those of a copied block, each judged with the keys that the cells have. @throws Refused with their line and column */
export function chargesBeside(workbook: FoundWorkbook, text: string): readonly object[] {
  return chargesAfter(planInWorkbook(workbook), text);
}

/** Those of the form, whose faults say that they are of the block. */
function pastedIn(form: FormState, before: object, pasted: string): readonly object[] {
  const text = textIn(form, "plan:pasted");
  if (text.trim() === "") return [];
  return said(pasted, () => chargesAfter(before, text));
}

/** A fault of a text says of which, in the words of people. @throws Refused */
function said<T>(sheet: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Refused) || error.where === undefined || !("row" in error.where)) throw error;
    throw new Refused(error.problem, { sheet, ...error.where });
  }
}

function chargesAfter(before: object, text: string): readonly object[] {
  return chargesInText(text, Reflect.get(before, "sharing"), listIn(before, "charges").length);
}

function listIn(plan: object, key: string): readonly object[] {
  const list: unknown = Reflect.get(plan, key);
  return Array.isArray(list) ? (list as readonly object[]) : [];
}
