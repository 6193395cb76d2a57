/** The contract year that the form closes, as the next build does it. */
import { contractYears, type ContractYear } from "../../agreement/contract-year";
import { checkDay } from "../../agreement/check-day";
import type { Day } from "../../agreement/day";
import { lineNames } from "../../agreement/line-names";
import type { MissionId } from "../../agreement/lines";
import { fromEuros } from "../../agreement/money";
import { largestPlanned } from "../../budget/bounds";
import { closeYear, yearToClose, type ClosedCase } from "../../budget/closing/close-year";
import type { Notified } from "../../budget/closing/closed-rows";
import type { WholeCase } from "../../budget/read-whole-case";
import { refuse } from "../../refusal/refused";
import type { Language } from "../../texts/language";
import { parseDate } from "../../typed-figure/typed-date";
import { parseEuros } from "../../typed-figure/typed-figure";
import { textIn, type FormState } from "../form/form-state";

/** null: none. */
export function yearOfForm(form: FormState): ContractYear | null {
  return contractYears.find((year) => String(year) === textIn(form, "plan:close")) ?? null;
}

/** @param json the case of which `whole` was read @throws Refused when the year cannot be closed so */
export function closedByForm(
  { json, whole }: { readonly json: object; readonly whole: WholeCase },
  year: ContractYear,
  form: FormState,
  language: Language,
): ClosedCase {
  const wanted = yearToClose(year, whole);
  const notified = notifiedIn(form, [...whole.choices.missions.keys()], language);
  return closeYear(json, whole, wanted, { notified, settled: settledIn(form, language) });
}

/** A mission of which nothing is typed was notified what its rate gives. */
function notifiedIn(form: FormState, missions: readonly MissionId[], language: Language): Notified {
  return new Map(
    missions.flatMap((mission) => {
      const typed = parseEuros(textIn(form, `plan:notified:${mission}`), language);
      if (typed === null) return [];
      if (typeof typed !== "number" || typed < 0) {
        refuse({ kind: "amount", received: typed, most: largestPlanned }, { about: lineNames[mission] });
      }
      return [[mission, fromEuros(typed)] as const];
    }),
  );
}

function settledIn(form: FormState, language: Language): Day | null {
  const typed = parseDate(textIn(form, "plan:settled"), language);
  return typed === null ? null : checkDay(typed);
}
