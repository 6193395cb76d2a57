/** Reads, in one request, all that a build must know of the workbook. */
import { refuse } from "../../refusal/refused";
import type { FoundWorkbook } from "../../workbook/found";
import type { WorkbookPlan } from "../../workbook/plan";
import { areThere, askAsRead } from "./as-read";
import type { SheetContents, SheetFacts, Survey, WorkbookFacts } from "./facts";
import { neighboursOf } from "./neighbours";
import { sheetsByMark } from "./our-sheets";
import { askContents, askFormulaCells, askUsedCells } from "./sheet-contents";
import { askWorkbook } from "./workbook-facts";

/** @param read what the plan was made of @throws Refused when a cell says something else since */
export async function survey(context: Excel.RequestContext, plan: WorkbookPlan, read: FoundWorkbook): Promise<Survey> {
  const { workbook, contents, isAsRead } = await readAtOnce(context, plan, read).catch(() =>
    readWorkbookAlone(context, read),
  );
  if (!isAsRead) refuse({ kind: "changedMeanwhile" });
  const marked = sheetsByMark(workbook);
  const ours = plan.sheets.flatMap(({ mark }) => marked.get(mark)?.id ?? []);
  const unread = workbook.sheets.filter(({ id }) => !ours.includes(id) && !contents.has(id));
  // In a workbook without sheets of ours, nothing can name them.
  const late = ours.length > 0 && unread.length > 0 ? await readContents(context, unread) : [];
  return { ...workbook, others: [...contents.values(), ...late].filter(({ sheetId }) => !ours.includes(sheetId)) };
}

interface Reading {
  readonly workbook: WorkbookFacts;
  readonly contents: ReadonlyMap<string, SheetContents>;
  readonly isAsRead: boolean;
}

async function readAtOnce(context: Excel.RequestContext, plan: WorkbookPlan, read: FoundWorkbook): Promise<Reading> {
  const workbook = askWorkbook(context);
  const cells = askAsRead(context, read);
  const questions = neighboursOf(context, plan.sheets[0]?.mark ?? "").map((sheet) => askContents(sheet, askUsedCells));
  await context.sync();
  const contents = questions.flatMap(({ read }) => read() ?? []);
  return {
    workbook: workbook.read(),
    contents: new Map(contents.map((one) => [one.sheetId, one])),
    isAsRead: cells.isSame(),
  };
}

/** Sheets too large for one answer must not forbid a build that does not need them. */
async function readWorkbookAlone(context: Excel.RequestContext, read: FoundWorkbook): Promise<Reading> {
  const question = askWorkbook(context);
  await context.sync();
  const workbook = question.read();
  return { workbook, contents: new Map(), isAsRead: areThere(read, workbook.sheets) };
}

/** Sheets too large, or too far from ours to be guessed: a request more. */
async function readContents(
  context: Excel.RequestContext,
  sheets: readonly SheetFacts[],
): Promise<readonly SheetContents[]> {
  const questions = sheets.map(({ id, isProtected }) => {
    return askContents(context.workbook.worksheets.getItem(id), isProtected ? askUsedCells : askFormulaCells);
  });
  await context.sync();
  return questions.flatMap(({ read }) => read() ?? []);
}
