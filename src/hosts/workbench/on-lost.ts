/**
 * Univer draws its page with a library that takes everything away when a part of it fails, and says nothing: this tells.
 * What the cells held is still there to be saved.
 */
import type { Stop } from "./changes";

/** @param shell what the grid alone draws itself in */
export function onLost(shell: HTMLElement, listener: () => void): Stop {
  const watch = new MutationObserver(() => {
    if (shell.childElementCount > 0) return;
    watch.disconnect();
    listener();
  });
  watch.observe(shell, { childList: true });
  return () => watch.disconnect();
}
