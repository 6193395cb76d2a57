import type { Grid, GridState } from "../hosts/workbench/grid";
import { univerWords } from "../hosts/workbench/words/univer-words";
import { version } from "../taskpane/version";
import type { Language } from "../texts/language";
import { gridFunctions } from "./functions/grid-functions";
import type { Keeper } from "./keep/keeper";
import { lastWork } from "./keep/last-work";
import type { KeptWork } from "./keep/works-store";
import { wordsIn } from "./words-in";

/** What the browser had kept: nothing, the work as it was, that of another version, or something unreadable. */
export type Memory = "none" | "restored" | "unreadable" | { readonly fromVersion: string };

export interface StartedGrid {
  readonly grid: Grid;
  readonly memory: Memory;
}

/** Opens the grid on the work that this browser kept, or on an empty sheet. */
export async function startGrid(place: HTMLElement, language: Language, keeper: Keeper): Promise<StartedGrid> {
  const [openGrid, functions, last] = await Promise.all([
    import(/* webpackChunkName: "grid" */ "../hosts/workbench/open-grid").then(({ openGrid }) => openGrid),
    gridFunctions(language),
    lastWork(),
    // The grid asks for them again, once it is there itself.
    univerWords(language),
  ]);
  const words = wordsIn[language].inGrid;
  const open = (state: GridState | null) => openGrid(place, { language, functions, state, words });
  try {
    if (!last.isLeftUnreadable) return await openOn(last.id, keeper, open);
  } catch {
    // It stays among the works: another version may read it.
  }
  return { ...(await openOn(null, keeper, open)), memory: "unreadable" };
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
