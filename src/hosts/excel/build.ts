/** Writes a plan's sheets in the place of ours: one request to read, one to write. */
import { refuse } from "../../refusal/refused";
import type { FoundWorkbook } from "../../workbook/found";
import type { WorkbookPlan } from "../../workbook/plan";
import { type Built } from "../spreadsheet-host";
import { askTypedSince } from "./as-read";
import { arrange, type Arrangement } from "./arrange";
import type { Survey } from "./facts";
import { inExcel, oldestApi, requireApi } from "./in-excel";
import { refuseNamesOfOthers } from "./names-of-others";
import { withOwnTexts } from "./own-texts";
import { recover, type Attempt } from "./recover";
import { undo } from "./undo";
import { askWorkbook } from "./workbook-facts";
import { survey } from "./survey";
import { deleteReplaced, writeWorkbook } from "./write-workbook";

/** Shares of the work, as a person sees it go by: the writing is the long part. */
const progress = { begun: 0, read: 0.2, sent: 0.4, done: 1 } as const;

/** The last one, as long as nothing but new sheets came of it. */
let firstBuild: Attempt | null = null;

/** Of a workbook in which nothing was read. */
const nothingRead: FoundWorkbook = { names: [], sheets: [] };

/** @throws Refused */
export async function build(
  wanted: WorkbookPlan,
  onProgress: (share: number) => void,
  built: WorkbookPlan | null = null,
  read: FoundWorkbook = nothingRead,
): Promise<Built> {
  requireApi(oldestApi);
  onProgress(progress.begun);
  const before = await inExcel((context) => survey(context, wanted, read));
  refuseLocked(before);
  refuseNamesOfOthers(wanted, before);
  const plan = built === null ? wanted : await withOwnTexts(wanted, built, before);
  onProgress(progress.read);
  const arrangement = arrange(plan, before);
  const { knownIds, typedSince } = await write(arrangement, before, read, () => onProgress(progress.sent));
  firstBuild = arrangement.replaced.length === 0 ? { arrangement, before, knownIds } : null;
  onProgress(progress.done);
  if (typedSince.length > 0) refuse({ kind: "typedMeanwhile", places: typedSince });
  return arrangement.built;
}

/** What is known to fail is refused before anything is written. */
function refuseLocked({ isReadOnly, isStructureProtected }: Survey): void {
  if (isReadOnly) refuse({ kind: "readOnly" });
  if (isStructureProtected) refuse({ kind: "structureProtected" });
}

interface Wrote {
  readonly knownIds: readonly string[];
  /** Each cell with what it held. */
  readonly typedSince: readonly string[];
}

async function write(
  arrangement: Arrangement,
  before: Survey,
  read: FoundWorkbook,
  onSent: () => void,
): Promise<Wrote> {
  let sheets: readonly Excel.Worksheet[] = [];
  let typedSince: readonly string[] = [];
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      await writeWorkbook(context, arrangement, (added) => (sheets = added));
      const typed = askTypedSince(context, read, arrangement.replaced);
      deleteReplaced(context, arrangement);
      onSent();
      await context.sync();
      typedSince = typed();
    });
  } catch (error) {
    await recover(error, { arrangement, before, knownIds: idsOf(sheets) });
  }
  return { knownIds: idsOf(sheets), typedSince };
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
