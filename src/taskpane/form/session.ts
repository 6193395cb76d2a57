/**
 * The form beside the cells of the workbook, which people change too. Field by field: what was changed in the pane
 * wins; what was not follows the cells.
 */
import {
  amountsOf,
  blankForm,
  filterForm,
  isAmount,
  suggestedField,
  type Field,
  type FieldValue,
  type FormState,
} from "./form-state";
import { schedulesIn } from "./schedules-in";

export interface Session {
  readonly form: FormState;
  /** The form as it was when pane and cells last agreed: what differs from it was changed in the pane. */
  readonly agreed: FormState;
  /** The workbook holds sheets that this product made. */
  readonly isOurs: boolean;
}

export const newSession: Session = { form: blankForm, agreed: blankForm, isOurs: false };

/** Before anything is typed: of the day that it is. */
export function sessionOf(day: string): Session {
  const form = { ...blankForm, "situation:day": day };
  return { ...newSession, form, agreed: form };
}

/** An amount that somebody types is no suggestion any more. */
export function withField(session: Session, field: Field, value: FieldValue): Session {
  const noLonger = isAmount(field) && { [suggestedField(field)]: false };
  return { ...session, form: { ...session.form, ...noLonger, [field]: value } };
}

/** @param cells what the cells say; null when the workbook holds no sheet of ours */
export function withCells(session: Session, cells: FormState | null): Session {
  if (cells === null) return { ...session, isOurs: false };
  const { form, agreed } = session;
  const isEdited = (field: Field) => valueOf(form, field) !== valueOf(agreed, field);
  return {
    form: taking(form, cells, (field) => !isEdited(field)),
    agreed: taking(agreed, cells, () => true),
    isOurs: true,
  };
}

/** What a build adds to the workbook, or does to it, once. */
const once = /^plan:(?:pasted|ledger|close|settled|notified:.*)$/;

/** The workbook now says what the form says: what was added to it once is not added again. */
export function afterBuild(session: Session, built: FormState): Session {
  const rows = valueOf(built, "plan:rows") || valueOf(session.form, "plan:rows");
  const added: FormState = { "plan:starter": false, "plan:indicators": false, "plan:rows": rows };
  const fields = Object.keys({ ...built, ...session.form }).filter((field) => once.test(field)) as Field[];
  // What was copied or said since the build began is still to be added.
  const since = (field: Field) => valueOf(session.form, field) !== valueOf(built, field);
  const left = fields.map((field) => [field, since(field) ? valueOf(session.form, field) : ""] as const);
  return {
    form: { ...session.form, ...added, ...Object.fromEntries(left) },
    agreed: { ...built, ...added, ...Object.fromEntries(fields.map((field) => [field, ""])) },
    isOurs: true,
  };
}

/** Whether the budget beside the grant is to be another than the one of the cells. */
export function changesPlan({ form, agreed }: Session): boolean {
  return Object.keys(form).some(
    (field) => /^(?:plan|ledger):/.test(field) && valueOf(form, field as Field) !== valueOf(agreed, field as Field),
  );
}

/** A form with what the cells say of some fields. The cells' schedules have no other amounts of a contract than theirs. */
function taking(form: FormState, cells: FormState, takes: (field: Field) => boolean): FormState {
  const amounts = schedulesIn(cells).map(amountsOf);
  const isErased = (field: Field) =>
    amounts.some((beginning) => field.startsWith(beginning)) && !(field in cells) && takes(field);
  return { ...filterForm(form, (field) => !isErased(field)), ...filterForm(cells, takes) };
}

/** An amount that was never typed and one that was erased are the same. */
function valueOf(form: FormState, field: Field): FieldValue {
  return form[field] ?? "";
}
