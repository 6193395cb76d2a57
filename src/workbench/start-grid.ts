import type { Grid, GridState } from "../hosts/workbench/grid";
import { version } from "../taskpane/version";
import type { Language } from "../texts/language";
import { gridFunctions } from "./functions/grid-functions";
import { wordsIn } from "./words-in";
import { forgetWork, readKeptWork, type KeptWork } from "./keep/kept-work";

/** What the browser had kept: nothing, the work as it was, that of another version, or something unreadable. */
export type Memory = "none" | "restored" | "unreadable" | { readonly fromVersion: string };

export interface StartedGrid {
  readonly grid: Grid;
  readonly memory: Memory;
}

/** Opens the grid on the work that this browser kept, or on an empty sheet. */
export async function startGrid(place: HTMLElement, language: Language): Promise<StartedGrid> {
  const [openGrid, functions] = await Promise.all([
    import(/* webpackChunkName: "grid" */ "../hosts/workbench/open-grid").then(({ openGrid }) => openGrid),
    gridFunctions(language),
  ]);
  const words = wordsIn[language].inGrid;
  const open = (state: GridState | null) => openGrid(place, { language, functions, state, words });
  try {
    const kept = readKeptWork();
    if (kept !== null) return { grid: await open(kept.state), memory: memoryOf(kept) };
  } catch {
    const grid = await open(null);
    // Only now: a part that the network keeps back stops the empty sheet too, and says nothing of the work.
    forgetWork();
    return { grid, memory: "unreadable" };
  }
  return { grid: await open(null), memory: "none" };
}

function memoryOf(kept: KeptWork): Memory {
  return kept.version === version ? "restored" : { fromVersion: kept.version };
}
