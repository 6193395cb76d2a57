/** Writes a plan's sheets in the place of ours: one request to read, one to write. */
import { refuse } from "../../refusal/refused";
import type { WorkbookPlan } from "../../workbook/plan";
import { type Built } from "../spreadsheet-host";
import { arrange, type Arrangement } from "./arrange";
import type { Survey } from "./facts";
import { inExcel, oldestApi, requireApi } from "./in-excel";
import { refuseNamesOfOthers } from "./names-of-others";
import { withOwnTexts } from "./own-texts";
import { recover, type Attempt } from "./recover";
import { undo } from "./undo";
import { askWorkbook } from "./workbook-facts";
import { survey } from "./survey";
import { writeWorkbook } from "./write-workbook";

/** Shares of the work, as a person sees it go by: the writing is the long part. */
const progress = { begun: 0, read: 0.2, sent: 0.4, done: 1 } as const;

/** The last one, as long as nothing but new sheets came of it. */
let firstBuild: Attempt | null = null;

/** @throws Refused */
export async function build(
  wanted: WorkbookPlan,
  onProgress: (share: number) => void,
  built: WorkbookPlan | null = null,
): Promise<Built> {
  requireApi(oldestApi);
  onProgress(progress.begun);
  const before = await inExcel((context) => survey(context, wanted));
  refuseLocked(before);
  refuseNamesOfOthers(wanted, before);
  const plan = built === null ? wanted : await withOwnTexts(wanted, built, before);
  onProgress(progress.read);
  const arrangement = arrange(plan, before);
  const knownIds = await write(arrangement, before, () => onProgress(progress.sent));
  firstBuild = arrangement.replaced.length === 0 ? { arrangement, before, knownIds } : null;
  onProgress(progress.done);
  return arrangement.built;
}

/** What is known to fail is refused before anything is written. */
function refuseLocked({ isReadOnly, isStructureProtected }: Survey): void {
  if (isReadOnly) refuse({ kind: "readOnly" });
  if (isStructureProtected) refuse({ kind: "structureProtected" });
}

async function write(arrangement: Arrangement, before: Survey, onSent: () => void): Promise<readonly string[]> {
  let sheets: readonly Excel.Worksheet[] = [];
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      await writeWorkbook(context, arrangement, (added) => (sheets = added));
      onSent();
      await context.sync();
    });
  } catch (error) {
    await recover(error, { arrangement, before, knownIds: idsOf(sheets) });
  }
  return idsOf(sheets);
}

/** The sheets that a build replaced are deleted, and Excel brings none of them back: only a first build can be taken back. */
export async function undoBuild(): Promise<boolean> {
  const attempt = firstBuild;
  if (attempt === null) return false;
  await inExcel(async (context) => {
    const question = askWorkbook(context);
    await context.sync();
    const now = question.read();
    undo(context, { ...attempt, now, added: now.sheets.filter(({ id }) => attempt.knownIds.includes(id)) });
    await context.sync();
  });
  firstBuild = null;
  return true;
}

/** What Excel did before an error, it tells along with the error. */
function idsOf(sheets: readonly Excel.Worksheet[]): readonly string[] {
  return sheets.flatMap((sheet) => sheet.toJSON().id ?? []);
}
