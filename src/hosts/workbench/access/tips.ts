/** A tip says to who points at a control what its name says to who hears it: it is heard only where it says more. */
import { setTo } from "./controls";

export function mendTips(part: Element): void {
  if (!part.matches("[role=tooltip]")) return;
  const isName = document.querySelector(`[aria-label="${CSS.escape(part.textContent.trim())}"]`) !== null;
  if (isName) setTo(part, "aria-hidden", "true");
  else setTo(part, "aria-live", "polite");
}
