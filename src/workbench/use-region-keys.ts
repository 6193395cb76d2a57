import { useEffect } from "preact/hooks";

/** In the order in which F6 visits them, as Excel's own parts; a spreadsheet keeps the Tab key for itself. */
const regions = ["#grid", "#pane", ".top"] as const;

/** F6 leads from one part of the page to the next, Shift with it to the one before. Folded parts are left out. */
export function useRegionKeys(): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== "F6") return;
      event.preventDefault();
      event.stopPropagation();
      focusIn(regionAfter(event.shiftKey ? -1 : 1));
    };
    window.addEventListener("keydown", listen, { capture: true });
    return () => window.removeEventListener("keydown", listen, { capture: true });
  }, []);
}

function regionAfter(step: number): HTMLElement | undefined {
  const shown = regions
    .map((selector) => document.querySelector<HTMLElement>(selector))
    .filter((region) => region !== null && !region.hidden);
  const here = shown.findIndex((region) => region?.contains(document.activeElement));
  // From nowhere in particular, such as a message, on to the grid or back to the buttons.
  const next = here < 0 && step < 0 ? -1 : here + step;
  return shown.at(next % shown.length) ?? undefined;
}

/** What one types in first: the cells of the grid, else the first thing that can be pressed or filled. */
export function focusIn(region: HTMLElement | null | undefined): void {
  const cells = region?.querySelector<HTMLElement>("[contenteditable]");
  const first = cells ?? region?.querySelector<HTMLElement>("a, button, input:not([hidden]), select");
  (first ?? region)?.focus();
}
