/** Workbooks that hold something already, and how a test looks at what became of them. */
import { Refused, type Problem } from "../../../../src/refusal/refused";
import type { Workbook } from "../simulator/model/workbook";
import { snapshot, type Plain } from "../simulator/snapshot";
import { noProgress, openHost } from "./open-host";
import { fillOthers, withoutNeedlessQuotes } from "./others";
import { smallPlan } from "./small-plan";

/** The whole of a workbook, to be compared. */
export function stateOf(workbook: Workbook): Plain {
  return withoutNeedlessQuotes(snapshot(workbook));
}

/** With our sheets, and sheets of other people, one of which, protected, names ours. */
export async function openBuilt() {
  const open = openHost();
  fillOthers(open.workbook);
  await open.host.build(smallPlan, noProgress);
  const notes = open.workbook.sheet("Mes notes");
  notes.Protection.Unprotect();
  notes.GetRange("B1:B2").Formulas = [["='Financement'!$B$4"], ["=SUM(T_Financement[Montant])"]];
  notes.Protection.Protect({ allowSort: true });
  open.workbook.Names.Add("MonTotal", "='Financement'!$B$4");
  open.log.clear();
  return open;
}

/** With sheets of other people only. */
export function openFilled() {
  const open = openHost();
  fillOthers(open.workbook);
  return open;
}

export async function problemOf(work: Promise<unknown>): Promise<Problem> {
  const outcome = await work.then(
    () => new Error("Nothing was refused."),
    (error: unknown) => error,
  );
  if (outcome instanceof Refused) return outcome.problem;
  throw outcome;
}
