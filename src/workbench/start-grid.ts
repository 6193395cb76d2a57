import type { Grid, GridState } from "../hosts/workbench/grid";
import { otherPresets } from "../hosts/workbench/other-presets-file";
import { univerWords } from "../hosts/workbench/words/univer-words";
import { version } from "../taskpane/version";
import type { Language } from "../texts/language";
import { gridFunctions } from "./functions/grid-functions";
import type { Keeper } from "./keep/keeper";
import { lastWork, type LastWork } from "./keep/last-work";
import type { KeptWork } from "./keep/works-store";
import { wordsIn } from "./words-in";

/** What the browser had kept: nothing, the work as it was, that of another version, or something unreadable. */
export type Memory = "none" | "restored" | "unreadable" | { readonly fromVersion: string };

export interface StartedGrid {
  readonly grid: Grid;
  readonly memory: Memory;
}

/**
 * What takes longest to come: asked for before the page is drawn, and once more by the grid, which finds it there. What fails
 * here fails there, where it is told.
 */
export function askForGrid(language: Language): void {
  Promise.all([loadGrid(), univerWords(language)]).catch(() => undefined);
}

const loadGrid = () =>
  import(/* webpackChunkName: "grid" */ "../hosts/workbench/open-grid").then(({ openGrid }) => openGrid);

/** Opens the grid on the work that this browser kept, or on an empty sheet. */
export async function startGrid(place: HTMLElement, language: Language, keeper: Keeper): Promise<StartedGrid> {
  const [openGrid, functions, last] = await Promise.all([loadGrid(), gridFunctions(language), lastWorkWithItsParts()]);
  const words = wordsIn[language].inGrid;
  const open = (state: GridState | null) => openGrid(place, { language, functions, state, words });
  try {
    if (!last.isLeftUnreadable) return await openOn(last.id, keeper, open);
  } catch {
    // It stays among the works: another version may read it.
  }
  return { ...(await openOn(null, keeper, open)), memory: "unreadable" };
}

/** A work that is kept is shown with all parts of the grid: they come beside it. */
async function lastWorkWithItsParts(): Promise<LastWork> {
  const last = await lastWork();
  if (last.id !== null) await otherPresets();
  return last;
}

async function openOn(
  id: string | null,
  keeper: Keeper,
  open: (state: GridState | null) => Promise<Grid>,
): Promise<StartedGrid> {
  return keeper.swap(id, async (work) => ({ grid: await open(work?.body.state ?? null), memory: memoryOf(work) }));
}

export function memoryOf(work: KeptWork | null): Memory {
  if (work === null) return "none";
  return work.head.version === version ? "restored" : { fromVersion: work.head.version };
}
