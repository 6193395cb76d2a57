import type { Grid } from "../hosts/workbench/grid";
import type { Keeping } from "./keep/use-keeper";
import { usePage } from "./page-context";
import { putting, type Putting } from "./putting";
import { useAnswer, type Answer, type Answering } from "./use-answer";
import { useContents, type Contents } from "./use-contents";
import { gridIn, type GridStage } from "./use-grid";
import { useQuestion, type Asking } from "./use-question";
import { useShownWork, type ShownWork } from "./use-shown-work";
import { works } from "./works-on-demand";

export interface Desk
  extends
    Pick<Answering, "isBusy" | "answer" | "dismiss">,
    Pick<Contents, "isBlank" | "paneHost">,
    Pick<ShownWork, "pane">,
    Putting,
    Asking {
  readonly download: () => void;
  readonly print: () => void;
  readonly restart: () => void;
  /** Shows another of the works that this browser keeps; null for a new one. */
  readonly turnTo: (id: string | null) => void;
  /** Shows the work that another tab took, as it is now. */
  readonly resume: () => void;
}

/** What the page's buttons do. @param onTable told of a table of communities that was opened as a workbook */
export function useDesk(stage: GridStage, keeping: Keeping, onTable: (file: File) => void): Desk {
  const { language, words } = usePage();
  const { question, ask } = useQuestion();
  const { run, ...answering } = useAnswer();
  const grid = gridIn(stage);
  const boardPage = async () => {
    if (grid !== null) await works.print(grid, "first", { language, words });
  };
  const contents = useContents(stage, boardPage);
  const shownWork = useShownWork(stage, keeping, contents.mark);
  const { isBlank, paneHost } = contents;
  const { pane, turnTo, begin } = shownWork;

  /** Once it is there. */
  const withGrid = (work: (grid: Grid) => Promise<Answer | null>): void => {
    if (grid !== null) void run(() => work(grid));
  };

  const restart = async (): Promise<null> => {
    if ((isBlank && !keeping.keeper.hasDraft) || (await ask(words.restart))) {
      await keeping.keeper.erase();
      await begin();
    }
    return null;
  };

  return {
    ...answering,
    isBlank,
    paneHost,
    pane,
    question,
    ask,
    ...putting({ withGrid, keeper: keeping.keeper, contents, shownWork, words, onTable }),
    download: () => withGrid((shown) => works.downloadAll(shown, { language, words, ask })),
    print: () => withGrid((shown) => works.print(shown, "all", { language, words })),
    restart: () => withGrid(restart),
    turnTo: (id) => withGrid(() => turnTo(id)),
    resume: () => withGrid(() => turnTo(keeping.taken === "erase" ? null : keeping.keeper.id)),
  };
}
