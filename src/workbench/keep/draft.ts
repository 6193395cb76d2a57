/** What was typed in the pane and is in no cell yet, kept with the work: field by field, beside what the cells said. */
import type { Field, FormState } from "../../taskpane/form/form-state";
import type { Session } from "../../taskpane/form/session";

export interface Draft {
  readonly form: FormState;
  readonly agreed: FormState;
}

/** null when all of it is in the cells. */
export function draftOf({ form, agreed }: Session): Draft | null {
  const fields = Object.keys(form) as Field[];
  const typed = fields.filter((field) => (form[field] ?? "") !== (agreed[field] ?? ""));
  const pick = (all: FormState): FormState => Object.fromEntries(typed.map((field) => [field, all[field] ?? ""]));
  return typed.length === 0 ? null : { form: pick(form), agreed: pick(agreed) };
}

export function withDraft(session: Session, draft: Draft | null): Session {
  if (draft === null) return session;
  const { form, agreed } = session;
  return { ...session, form: { ...form, ...draft.form }, agreed: { ...agreed, ...draft.agreed } };
}

export function nameIn({ form: { name } }: Session): string {
  return typeof name === "string" ? name.trim() : "";
}
