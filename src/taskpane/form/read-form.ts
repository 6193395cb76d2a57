/** Reads the form by the rules that read a case file: every wrong field at once, and what the others give. */
import { Refused, type Problem } from "../../refusal/refused";
import type { Day } from "../../agreement/day";
import type { Choices } from "../../funding/choices";
import { readCase } from "../../funding/read-case";
import type { Language } from "../../texts/language";
import { caseOfForm } from "./case-of-form";
import { fieldsToJudge, type JudgedField } from "./fields-to-judge";
import { filterForm, isOn, textIn, type Field, type FormState, type TextField } from "./form-state";

type Problems = ReadonlyMap<Field, Problem>;

export interface FormReading {
  readonly problems: Problems;
  /** Those of the fields that can be read; null as long as nothing says the population or the tier. */
  readonly choices: Choices | null;
}

/** @param today the day of which a form speaks that names none */
export function readForm(form: FormState, language: Language, today: Day): FormReading {
  const read = (part: FormState) => readCase(caseOfForm(part, language), today);
  const judged = fieldsToJudge(form);
  const wrong = wrongIn(judged, form, read);
  const isTold = (field: TextField) => textIn(readable, field).trim();
  const readable = filterForm(form, (field) => !wrong.has(field));
  return {
    problems: shownOf(wrong, judged, form),
    choices: isTold("population") || isTold("contractTier") || isTold("communes") ? read(readable) : null,
  };
}

type Read = (part: FormState) => Choices;

/** A mission left out shows none of its fields: what is wrong in them stops nobody. */
function shownOf(wrong: Problems, judged: readonly JudgedField[], form: FormState): Problems {
  const hidden = judged.filter(({ mission }) => mission !== undefined && !isOn(form, `kept:${mission}`));
  return new Map([...wrong].filter(([wrongField]) => hidden.every(({ field }) => field !== wrongField)));
}

function wrongIn(judged: readonly JudgedField[], form: FormState, read: Read): Problems {
  const wrong = new Map<Field, Problem>();
  const right = new Set<TextField>(["schedule"]);
  for (const one of judged) {
    const problem = problemIn(partOf(one, form, right), read);
    if (problem) wrong.set(one.field, problem);
    else right.add(one.field);
  }
  return wrong;
}

/** A form with one field to judge, and what it cannot be judged without. */
function partOf(
  { field, mission, needs = [] }: JudgedField,
  form: FormState,
  right: ReadonlySet<TextField>,
): FormState {
  const around = ["schedule", "scheduleRule", "signature", "situation:day", ...needs] as const;
  const known = around.filter((one) => right.has(one)).map((one) => [one, textIn(form, one)] as const);
  return {
    contractTier: "1",
    compensation: true,
    earmarked: true,
    ...(mission !== undefined && { [`kept:${mission}`]: true }),
    ...Object.fromEntries(known),
    [field]: textIn(form, field),
  };
}

function problemIn(part: FormState, read: Read): Problem | null {
  try {
    read(part);
    return null;
  } catch (error) {
    if (error instanceof Refused) return error.problem;
    throw error;
  }
}
