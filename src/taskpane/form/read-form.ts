/** Reads the form by the rules that read a case file: every wrong field at once, and what the others give. */
import { CaseRefused, type CaseProblem } from "../../funding/case-problem";
import type { CaseFile } from "../../funding/case-file";
import type { Choices } from "../../funding/choices";
import { readCase } from "../../funding/read-case";
import type { Language } from "../../texts/language";
import { caseOfForm } from "./case-of-form";
import { fieldsToJudge, type JudgedField } from "./fields-to-judge";
import { filterForm, isOn, textIn, type Field, type FormState } from "./form-state";

type Problems = ReadonlyMap<Field, CaseProblem>;

export interface FormReading {
  readonly problems: Problems;
  /** Those of the fields that can be read; null as long as neither the population nor the tier is known. */
  readonly choices: Choices | null;
}

export function readForm(form: FormState, language: Language): FormReading {
  const judged = fieldsToJudge(form);
  const wrong = wrongIn(judged, form, language);
  const readable = caseOfForm(
    filterForm(form, (field) => !wrong.has(field)),
    language,
  );
  return { problems: shownOf(wrong, judged, form), choices: hasTerritory(readable) ? readCase(readable) : null };
}

/** A mission left out shows none of its fields: what is wrong in them stops nobody. */
function shownOf(wrong: Problems, judged: readonly JudgedField[], form: FormState): Problems {
  const hidden = judged.filter(({ mission }) => mission !== undefined && !isOn(form, `kept:${mission}`));
  return new Map([...wrong].filter(([wrongField]) => hidden.every(({ field }) => field !== wrongField)));
}

function wrongIn(judged: readonly JudgedField[], form: FormState, language: Language): Problems {
  const wrong = new Map<Field, CaseProblem>();
  for (const one of judged) {
    const problem = problemIn(caseOfForm(partOf(one, form, wrong), language));
    if (problem) wrong.set(one.field, problem);
  }
  return wrong;
}

/** A form with one field to judge, and what it cannot be judged without. */
function partOf({ field, mission, needs = [] }: JudgedField, form: FormState, wrong: Problems): FormState {
  const around = ["schedule", "scheduleRule", ...needs] as const;
  const known = around.filter((one) => !wrong.has(one)).map((one) => [one, textIn(form, one)] as const);
  return {
    contractTier: "1",
    compensation: true,
    earmarked: true,
    ...(mission !== undefined && { [`kept:${mission}`]: true }),
    ...Object.fromEntries(known),
    [field]: textIn(form, field),
  };
}

function problemIn(part: CaseFile): CaseProblem | null {
  try {
    readCase(part);
    return null;
  } catch (error) {
    if (error instanceof CaseRefused) return error.problem;
    throw error;
  }
}

function hasTerritory({ population, tier }: CaseFile): boolean {
  return population !== null || tier !== null;
}
