/** What is done with a whole workbook: loaded with the pane, which does the same with its form. */
import type { Planned } from "../budget/planned";
import { readStartingCase } from "../budget/read-starting-case";
import { readWholeCase, type WholeCase } from "../budget/read-whole-case";
import { Refused } from "../refusal/refused";
import type { Choices } from "../funding/choices";
import type { Grid } from "../hosts/workbench/grid";
import type { SpreadsheetHost } from "../hosts/spreadsheet-host";
import { today } from "../hosts/today";
import { speechIn } from "../taskpane/speech/speech-in";
import { download } from "../taskpane/workbook/download";
import { planOf } from "../taskpane/workbook/workbook";
import { version } from "../taskpane/version";
import type { Language } from "../texts/language";
import type { QuestionWords, WorkbenchWords } from "../texts/workbench-words";
import type { WorkbookPlan } from "../workbook/plan";
import { wholeCaseOfWorkbook } from "../workbook/read-inputs";
import { cellsSentence } from "./refusal-sentence";
import type { Example } from "./examples/examples";
import type { PageSurroundings } from "./page-context";
import type { Pages } from "./print/print-pages";
import type { Answer } from "./use-answer";

/** @throws Refused */
export function readExample({ file, isStarter }: Example): WholeCase {
  return isStarter === true ? readStartingCase(file, today(), ["budget"]) : readWholeCase(file, today());
}

export async function hasBudget(host: SpreadsheetHost): Promise<boolean> {
  return (await host.readOurCells()).names.length > 0;
}

/** Puts a budget's workbook into the grid, in the place of the one that is there. @throws Refused */
export async function build(host: SpreadsheetHost, { choices, planned }: WholeCase): Promise<void> {
  await host.build(await planOf(choices, planned), () => undefined);
}

/**
 * Hands all that the grid holds to the browser as a file, or says why not. What the file has no place for is said before.
 * @throws Refused
 */
export async function downloadAll(grid: Grid, { language, words, ask }: Downloading): Promise<Answer | null> {
  const speech = await speechIn(language);
  try {
    const { choices, planned } = await budgetIn(grid);
    const { plan, isEmpty, left } = grid.takeAway(await planIn(choices, planned, words));
    if (isEmpty) return { look: "info", sentence: words.done.nothingToDownload };
    if (left.length > 0 && !(await ask(words.leftBehind(left)))) return null;
    const { writeXlsx } = await import(/* webpackChunkName: "xlsx" */ "../hosts/xlsx/write-xlsx");
    const title = choices === null ? words.ownTitle : speech.words.build.fileName(choices.name);
    return { look: "done", sentence: words.done.downloaded(download(await writeXlsx(plan), title)) };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { look: "error", sentence: words.done.notDownloaded(await cellsSentence(error, speech)) };
  }
}

/** Prints the client's pages of the budget, or the first of them, and sheets of one's own, or says why not. @throws Refused */
export async function print(grid: Grid, wanted: Pages, surroundings: PageSurroundings): Promise<Answer | null> {
  const { language, words } = surroundings;
  try {
    const { choices, planned } = await budgetIn(grid);
    const { plan, isEmpty } = grid.takeAway(await planIn(choices, planned, words));
    if (isEmpty) return { look: "info", sentence: words.done.nothingToDownload };
    await import(/* webpackChunkName: "print" */ "./print/print-pages").then(({ printPages }) =>
      printPages(plan, wanted, surroundings),
    );
    return null;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const why = await cellsSentence(error, await speechIn(language));
    return { look: "error", sentence: words.done.notPrinted(why) };
  }
}

export interface Downloading {
  readonly language: Language;
  readonly words: WorkbenchWords;
  readonly ask: (words: QuestionWords) => Promise<boolean>;
}

/** null when there is none. @throws Refused */
async function budgetIn({
  host,
}: Grid): Promise<{ readonly choices: Choices | null; readonly planned: Planned | null }> {
  const found = wholeCaseOfWorkbook(await host.readOurCells());
  return found === null ? { choices: null, planned: null } : readWholeCase(found, today());
}

async function planIn(choices: Choices | null, planned: Planned | null, words: WorkbenchWords): Promise<WorkbookPlan> {
  return choices === null ? withoutBudget(words) : planOf(choices, planned);
}

/** What surrounds sheets of one's own. */
function withoutBudget({ ownTitle }: WorkbenchWords): WorkbookPlan {
  const foot = { left: "", centre: "" };
  return { title: ownTitle, description: "", author: "", application: version, footer: foot, sheets: [], names: [] };
}
