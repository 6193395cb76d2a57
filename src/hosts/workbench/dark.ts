/** The grid's bars and menus follow the system's dark mode; its sheets stay as they print, whatever colours a person chose. */
import type { Univer } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/lib/facade";
import { ICanvasColorService } from "@univerjs/preset-sheets-core";

/** Univer inverts all colours of its sheets in the dark, white and the yellow of inputs included: not these. */
export function keepSheetColours(univer: Univer): void {
  univer.__getInjector().replace([ICanvasColorService, { useValue: { getRenderColor: (color: string) => color } }]);
}

/** @returns what stops it */
export function followDarkMode(api: FUniver): () => void {
  const dark = window.matchMedia("(prefers-color-scheme: dark) and (forced-colors: none)");
  const follow = () => api.toggleDarkMode(dark.matches);
  follow();
  dark.addEventListener("change", follow);
  return () => dark.removeEventListener("change", follow);
}
