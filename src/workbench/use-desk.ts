import { useState } from "preact/hooks";
import type { Choices } from "../funding/choices";
import type { Grid } from "../hosts/workbench/grid";
import type { Example } from "./examples/examples";
import { usePage } from "./page-context";
import { useAnswer, type Answer, type Answering } from "./use-answer";
import { useContents, type Contents } from "./use-contents";
import { gridIn, type GridStage } from "./use-grid";
import { useQuestion, type OpenQuestion } from "./use-question";
import { works } from "./works-on-demand";

export interface Desk extends Pick<Answering, "isBusy" | "answer" | "dismiss">, Pick<Contents, "isBlank" | "paneHost"> {
  readonly question: OpenQuestion | null;
  /** Another one: the pane begins again, on another workbook. */
  readonly paneEdition: number;
  readonly show: (example: Example) => void;
  readonly open: (file: File) => void;
  readonly download: () => void;
  readonly print: () => void;
  readonly restart: () => void;
}

/** What the page's buttons do. @param beginAgain empties the grid */
export function useDesk(stage: GridStage, beginAgain: () => void): Desk {
  const { language, words } = usePage();
  const [paneEdition, setPaneEdition] = useState(0);
  const { question, ask } = useQuestion();
  const { isBlank, isEdited, markWhole, paneHost } = useContents(stage);
  const { run, ...answering } = useAnswer();

  /** Once it is there. */
  const withGrid = (work: (grid: Grid) => Promise<Answer | null>): void => {
    const grid = gridIn(stage);
    if (grid !== null) void run(() => work(grid));
  };

  /** Puts a whole workbook into the grid, unless what is there is worth more to its author. */
  const put = (take: () => Promise<Choices>, tell: (choices: Choices) => string): void =>
    withGrid(async ({ host }) => {
      const choices = await take();
      if (isEdited() && (await works.hasBudget(host)) && !(await ask(words.replace))) return null;
      await works.build(host, choices);
      markWhole();
      setPaneEdition((edition) => edition + 1);
      return { look: "done", sentence: tell(choices) };
    });

  const restart = async (): Promise<null> => {
    if (isBlank || (await ask(words.restart))) beginAgain();
    return null;
  };

  return {
    ...answering,
    isBlank,
    paneHost,
    question,
    paneEdition,
    show: ({ file }) =>
      put(
        () => works.readExample(file),
        ({ name }) => words.done.shown(name),
      ),
    open: (file) =>
      put(
        () => works.openFile(file),
        ({ name }) => words.done.opened(file.name, name),
      ),
    download: () => withGrid((grid) => works.downloadAll(grid, { language, words, ask })),
    print: () => withGrid((grid) => works.print(grid, { language, words })),
    restart: () => void run(restart),
  };
}
