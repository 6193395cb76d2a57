/** Reads the form by the rules that read a case file: every wrong field at once, and what the others give. */
import type { MissionId } from "../../agreement/lines";
import type { Schedule, Tier } from "../../agreement/schedule";
import { CaseRefused, type CaseProblem } from "../../budget/case-problem";
import type { CaseFile } from "../../budget/case-file";
import type { Choices } from "../../budget/choices";
import { readCase } from "../../budget/read-case";
import type { Language } from "../../texts/language";
import { caseOfForm } from "./case-of-form";
import { amountField, filterForm, scheduleIn, type Field, type FormState } from "./form-state";

export interface FormReading {
  readonly problems: ReadonlyMap<Field, CaseProblem>;
  /** Those of the fields that can be read; null as long as neither the population nor the tier is known. */
  readonly choices: Choices | null;
}

export function readForm(form: FormState, language: Language): FormReading {
  const stated = caseOfForm(form, language);
  const problems = new Map(
    parts(stated, form).flatMap(([field, part]) => {
      const problem = problemIn(part);
      return problem ? [[field, problem] as const] : [];
    }),
  );
  const isReadable = (field: Field) => !problems.has(field);
  const readable = problems.size === 0 ? stated : caseOfForm(filterForm(form, isReadable), language);
  return { problems, choices: hasTerritory(readable) ? readCase(readable) : null };
}

/** The case cut in as many cases as there are fields to judge. */
function parts(stated: CaseFile, form: FormState): readonly Part[] {
  const { name = "", population, tier, signature, schedule } = stated;
  const common: CaseFile = { tier: 1, schedule, missions: {} };
  return [
    ["name", { ...common, name }],
    ["population", { ...common, population }],
    ["contractTier", { ...common, tier: tier ?? 1 }],
    ["signature", { ...common, signature }],
    ...missionParts(stated, common),
    ...amountParts(stated, common, scheduleIn(form)),
  ];
}

type Part = readonly [Field, CaseFile];

function missionParts({ missions }: CaseFile, common: CaseFile): readonly Part[] {
  const kept = Object.entries(typeof missions === "object" ? missions : {});
  return kept.map(([mission, choice]) => [
    `rate:${mission as MissionId}`,
    { ...common, missions: { [mission]: choice } },
  ]);
}

function amountParts({ overrides = [] }: CaseFile, common: CaseFile, schedule: Schedule): readonly Part[] {
  return overrides.map((override) => {
    const { line, part, tier } = override;
    return [amountField(schedule, line, part, tier as Tier), { ...common, overrides: [override] }];
  });
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
