import type { FormState } from "../../src/taskpane/form/form-state";
import { readForm as readOn, type FormReading } from "../../src/taskpane/form/read-form";
import type { Language } from "../../src/texts/language";
import { today } from "../today";

/** A form read on the day of the tests. */
export function readForm(form: FormState, language: Language): FormReading {
  return readOn(form, language, today);
}
