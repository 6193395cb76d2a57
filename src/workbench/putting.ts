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
  /** A table of communities, which has a place of its own. */
  readonly onTable: (file: File) => void;
}

/** What is to be put into the grid, and what is told once it is there. */
interface Taken {
  readonly putInto: (grid: Grid) => Promise<void>;
  readonly worth: Worth;
  readonly sentence: string;
}

/** Puts a whole workbook into the grid: what is there and worth more than an example stays among the works. */
export function putting({ withGrid, keeper, contents, shownWork, words, onTable }: Around): Putting {
  const put = (take: () => Promise<Taken | null>): void =>
    withGrid(async (grid) => {
      const taken = await take();
      if (taken === null) return null;
      const { putInto, worth, sentence } = taken;
      const isOther = keeper.hasDraft || (contents.isEdited() && (await works.hasBudget(grid.host)));
      if (isOther) await shownWork.begin();
      await putInto(grid);
      contents.mark(worth);
      shownWork.renewPane();
      return { look: "done", sentence: isOther ? `${sentence} ${words.works.otherKept}` : sentence };
    });

  const example = async (one: Example): Promise<Taken> => {
    const whole = await works.readExample(one);
    const putInto = ({ host }: Grid) => works.build(host, whole);
    return { putInto, worth: "example", sentence: words.done.shown(whole.choices.name) };
  };

  const opened = async (file: File): Promise<Taken | null> => {
    const found = await works.openFile(file);
    if (found === null) {
      onTable(file);
      return null;
    }
    const { choices, plan, own } = found;
    const left = own.left.length > 0 ? ` ${words.notTaken(own.left)}` : "";
    const sentence = words.done.opened(file.name, choices.name) + left;
    return { putInto: (grid) => grid.open(plan, own), worth: "work", sentence };
  };

  return { show: (one) => put(() => example(one)), open: (file) => put(() => opened(file)) };
}
