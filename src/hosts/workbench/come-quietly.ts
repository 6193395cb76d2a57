/**
 * A grid that comes takes the focus, so that one types at once: it waits as long as a person is at something else, such
 * as a list that closes when one leaves it, or a field of the pane.
 */
import { IContextService, LifecycleService, LifecycleStages } from "@univerjs/core";
import type { Session } from "./session";

/** As Univer names it; it exports the name nowhere. */
const keepsQuiet = "DISABLE_AUTO_FOCUS";

/** Before the first workbook is shown. @param shell in its place, where the grid before it may still have the focus */
export function comeQuietly({ univer }: Pick<Session, "univer">, shell: HTMLElement): void {
  const injector = univer.__getInjector();
  const context = injector.get(IContextService);
  const take = () => context.setContextValue(keepsQuiet, false);
  context.setContextValue(keepsQuiet, true);
  for (const entering of ["pointerdown", "focusin"]) shell.addEventListener(entering, take, { once: true });
  void injector
    .get(LifecycleService)
    .onStage(LifecycleStages.Steady)
    .then(
      () => (isElsewhere(shell) ? undefined : take()),
      // Closed before.
      () => undefined,
    );
}

function isElsewhere(shell: HTMLElement): boolean {
  const { activeElement, body } = document;
  return activeElement !== null && activeElement !== body && shell.parentElement?.contains(activeElement) !== true;
}
