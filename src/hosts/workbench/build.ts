/**
 * Writes a plan's sheets in the place of ours: the workbook as it will be is made apart, then shown whole. If Univer
 * refuses it, the one that was there is shown again.
 */
import { refuse } from "../../refusal/refused";
import type { OwnWork } from "../../workbook/own/own-work";
import type { WorkbookPlan } from "../../workbook/plan";
import { type Built } from "../spreadsheet-host";
import { computed, computedAnew } from "./changes";
import { placeOpened } from "./place-opened";
import { placePlan, type Placed } from "./place-plan";
import { settled } from "./settled";
import { showWorkbook, workbookOf, type Session, type Shown } from "./session";
import { saveState, readState } from "./state";
import { cannotFollow } from "./taking/cannot-follow";
import { withOwnTexts } from "./taking/own-texts";

/** The grid as it was before its last build. */
const beforeBuild = new WeakMap<Session, Shown>();

/** @throws Refused */
export async function build(session: Session, plan: WorkbookPlan, onProgress: (share: number) => void): Promise<Built> {
  onProgress(0);
  const built = await put(session, plan, (workbook) => placePlan(withAllTexts(plan, workbook), workbook));
  onProgress(1);
  return built;
}

/** Nothing that a person wrote is dropped without a word. @throws Refused */
function withAllTexts(plan: WorkbookPlan, workbook: Shown["workbook"]): WorkbookPlan {
  const places = cannotFollow(plan, workbook);
  if (places.length > 0) refuse({ kind: "wouldLose", places });
  return withOwnTexts(plan, workbook);
}

/** A workbook that comes from a file, with what a person had added to it. @throws Refused */
export async function buildOpened(session: Session, plan: WorkbookPlan, own: OwnWork): Promise<void> {
  await put(session, plan, (workbook) => placeOpened(plan, own, workbook));
}

async function put(
  session: Session,
  plan: WorkbookPlan,
  place: (workbook: Shown["workbook"]) => Placed,
): Promise<Built> {
  await workbookOf(session).endEditingAsync(true);
  await settled();
  const before = readState(saveState(session));
  const { workbook, built } = place(before.workbook);
  try {
    showWorkbook(session, { workbook, inView: plan.sheets[0]?.mark ?? before.inView });
  } catch (error) {
    showWorkbook(session, before);
    refuse({ kind: "failed", detail: String(error), restored: true });
  }
  beforeBuild.set(session, before);
  await computedAnew(session);
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
