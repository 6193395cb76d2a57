import { forgetBuild } from "./build";
import { computedOf } from "./changes";
import type { GridState } from "./grid";
import { showWorkbook, workbookOf, type Session } from "./session";
import { settled } from "./settled";
import { emptyState, readState, saveState } from "./state";

/** Another work in the place of the one in view. @throws when it cannot be read */
export async function load(session: Session, state: GridState | null): Promise<void> {
  const next = state === null ? emptyState(session.language) : readState(state);
  await workbookOf(session).endEditingAsync(true);
  await settled();
  const before = readState(saveState(session));
  try {
    showWorkbook(session, next);
  } catch (error) {
    showWorkbook(session, before);
    throw error;
  }
  forgetBuild(session);
  await computedOf(session, next);
}
