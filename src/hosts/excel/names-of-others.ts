import { refuse } from "../../refusal/refused";
import type { NamePlan, WorkbookPlan } from "../../workbook/plan";
import { isReadingName } from "../../workbook/reading-names";
import { referenceIn } from "../formula-pieces";
import { isSheetMark } from "../our-names";
import type { NameFacts, Survey } from "./facts";
import { sheetsByMark } from "./our-sheets";

/**
 * A name that people point at, as `CPTS_Population`, may be somebody's own: pointed elsewhere, it would change what their
 * formulas count without a word. Ours refer to our sheets, to nothing any more, or to an input that was moved.
 * @throws Refused before anything is written
 */
export function refuseNamesOfOthers(plan: WorkbookPlan, survey: Survey): void {
  const ours = new Set([...sheetsByMark(survey).values()].map(({ name }) => name.toLowerCase()));
  const inputs = new Set(survey.names.filter(({ name }) => isReadingName(name)).map(({ formula }) => formula));
  const isPlanned = new Set(plan.names.filter(isShown).map(({ name }) => name.toLowerCase()));
  const isOurs = ({ formula }: NameFacts) =>
    formula.includes("#REF!") || inputs.has(formula) || ours.has(referenceIn(formula)?.sheet.toLowerCase() ?? "");
  const taken = survey.names.find((one) => isPlanned.has(one.name.toLowerCase()) && !isOurs(one));
  if (taken) refuse({ kind: "nameTaken", name: taken.name, refersTo: taken.formula.replace(/^=/, "") });
}

function isShown({ name }: NamePlan): boolean {
  return !isReadingName(name) && !isSheetMark(name);
}
