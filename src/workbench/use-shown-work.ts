import { useMemo, useState } from "preact/hooks";
import type { PaneMemory } from "../taskpane/pane-context";
import type { Keeping } from "./keep/use-keeper";
import { usePage } from "./page-context";
import { memoryOf, type Memory } from "./start-grid";
import type { Answer } from "./use-answer";
import type { Worth } from "./use-contents";
import { gridIn, type GridStage } from "./use-grid";
import { focusIn } from "./use-region-keys";

export interface ShownWork {
  /** Another edition: the pane begins again. */
  readonly pane: { readonly edition: number; readonly memory: PaneMemory };
  /** Another workbook was put into the work: what the pane held is forgotten. */
  readonly renewPane: () => void;
  /** Shows a work that this browser keeps, or a new one. */
  readonly turnTo: (id: string | null) => Promise<Answer | null>;
  readonly begin: () => Promise<void>;
}

/** The work in view, in the grid and in the pane. @param mark tells what the grid holds now */
export function useShownWork(stage: GridStage, keeping: Keeping, mark: (worth: Worth) => void): ShownWork {
  const { words } = usePage();
  const grid = gridIn(stage);
  const { keeper, showOwn } = keeping;
  const [{ edition, isNew }, setPane] = useState({ edition: 0, isNew: false });
  const memory = useMemo(() => keeper.paneMemory(isNew), [grid, edition]);
  const nextPane = (isNew: boolean) => setPane((now) => ({ edition: now.edition + 1, isNew }));

  const turnTo = async (id: string | null): Promise<Answer | null> => {
    if (grid === null) return null;
    // What is typed until then is still kept of the work in view.
    await grid.computed();
    const shown = await keeper.swap(id, async (work) => {
      await grid.load(work?.body.state ?? null);
      return memoryOf(work);
    });
    mark(shown === "none" ? "blank" : "work");
    showOwn();
    nextPane(false);
    if (id === null) focusIn(document.getElementById("grid"));
    return answerOf(shown);
  };

  const answerOf = (shown: Memory): Answer | null =>
    typeof shown === "object" ? { look: "warning", sentence: words.keep.fromVersion(shown.fromVersion) } : null;

  return {
    pane: { edition, memory },
    renewPane: () => nextPane(true),
    turnTo,
    begin: async () => {
      await turnTo(null);
    },
  };
}
