/**
 * Writes a plan's sheets in the place of ours: the workbook as it will be is made apart, then shown whole. If Univer
 * refuses it, the one that was there is shown again.
 */
import { refuse } from "../../refusal/refused";
import type { WorkbookPlan } from "../../workbook/plan";
import { type Built } from "../spreadsheet-host";
import { computed, computedAnew } from "./changes";
import { placePlan } from "./place-plan";
import { settled } from "./settled";
import { showWorkbook, workbookOf, type Session, type Shown } from "./session";
import { saveState, readState } from "./state";
import { withOwnTexts } from "./taking/own-texts";

/** The grid as it was before its last build. */
const beforeBuild = new WeakMap<Session, Shown>();

/** @throws Refused */
export async function build(session: Session, plan: WorkbookPlan, onProgress: (share: number) => void): Promise<Built> {
  onProgress(0);
  await workbookOf(session).endEditingAsync(true);
  await settled();
  const before = readState(saveState(session));
  const { workbook, built } = placePlan(withOwnTexts(plan, before.workbook), before.workbook);
  try {
    showWorkbook(session, { workbook, inView: plan.sheets[0]?.mark ?? before.inView });
  } catch (error) {
    showWorkbook(session, before);
    refuse({ kind: "failed", detail: String(error), restored: true });
  }
  beforeBuild.set(session, before);
  await computedAnew(session);
  onProgress(1);
  return built;
}

/** What was built before belongs to another work. */
export function forgetBuild(session: Session): void {
  beforeBuild.delete(session);
}

/** Everything is as it was: what was typed since goes too. */
export async function undoBuild(session: Session): Promise<boolean> {
  const before = beforeBuild.get(session);
  if (before === undefined) return false;
  await workbookOf(session).endEditingAsync(true);
  beforeBuild.delete(session);
  showWorkbook(session, before);
  await computed(session);
  return true;
}
