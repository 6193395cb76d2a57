/**
 * Writes a plan's sheets in the place of ours: the workbook as it will be is made apart, then shown whole. If Univer
 * refuses it, the one that was there is shown again.
 */
import type { WorkbookPlan } from "../../workbook/plan";
import { HostRefused, type Built } from "../spreadsheet-host";
import { computed } from "./changes";
import { placePlan } from "./place-plan";
import { settled } from "./settled";
import { showWorkbook, workbookOf, type Session } from "./session";
import { saveState, readState } from "./state";
import { withOwnTexts } from "./taking/own-texts";

/** @throws HostRefused */
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
    throw new HostRefused({ kind: "failed", detail: String(error), restored: true });
  }
  await computed(session);
  onProgress(1);
  return built;
}
