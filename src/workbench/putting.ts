import type { Choices } from "../funding/choices";
import type { Grid } from "../hosts/workbench/grid";
import type { WorkbenchWords } from "../texts/workbench-words";
import type { Example } from "./examples/examples";
import type { Keeper } from "./keep/keeper";
import type { Answer } from "./use-answer";
import type { Contents, Worth } from "./use-contents";
import type { ShownWork } from "./use-shown-work";
import { works } from "./works-on-demand";

export interface Putting {
  readonly show: (example: Example) => void;
  readonly open: (file: File) => void;
}

interface Around {
  readonly withGrid: (work: (grid: Grid) => Promise<Answer | null>) => void;
  readonly keeper: Keeper;
  readonly contents: Contents;
  readonly shownWork: ShownWork;
  readonly words: WorkbenchWords;
}

/** Puts a whole workbook into the grid: what is there and worth more than an example stays among the works. */
export function putting({ withGrid, keeper, contents, shownWork, words }: Around): Putting {
  const put = (take: () => Promise<Choices>, worth: Worth, tell: (choices: Choices) => string): void =>
    withGrid(async ({ host }) => {
      const choices = await take();
      const isOther = keeper.hasDraft || (contents.isEdited() && (await works.hasBudget(host)));
      if (isOther) await shownWork.begin();
      await works.build(host, choices);
      contents.mark(worth);
      shownWork.renewPane();
      return { look: "done", sentence: [tell(choices), ...(isOther ? [words.works.otherKept] : [])].join(" ") };
    });
  return {
    show: ({ file }) =>
      put(
        () => works.readExample(file),
        "example",
        ({ name }) => words.done.shown(name),
      ),
    open: (file) =>
      put(
        () => works.openFile(file),
        "work",
        ({ name }) => words.done.opened(file.name, name),
      ),
  };
}
