/** Writes a plan's sheets in the place of ours: one request to read, one to write. */
import type { WorkbookPlan } from "../../workbook/plan";
import { HostRefused, type Built } from "../spreadsheet-host";
import { arrange, type Arrangement } from "./arrange";
import type { Survey } from "./facts";
import { inExcel, oldestApi, requireApi } from "./in-excel";
import { recover } from "./recover";
import { survey } from "./survey";
import { writeWorkbook } from "./write-workbook";

/** Shares of the work, as a person sees it go by: the writing is the long part. */
const progress = { begun: 0, read: 0.2, sent: 0.4, done: 1 } as const;

/** @throws HostRefused */
export async function build(plan: WorkbookPlan, onProgress: (share: number) => void): Promise<Built> {
  requireApi(oldestApi);
  onProgress(progress.begun);
  const before = await inExcel((context) => survey(context, plan));
  refuseLocked(before);
  onProgress(progress.read);
  const arrangement = arrange(plan, before);
  await write(arrangement, before, () => onProgress(progress.sent));
  onProgress(progress.done);
  return arrangement.built;
}

/** What is known to fail is refused before anything is written. */
function refuseLocked({ isReadOnly, isStructureProtected }: Survey): void {
  if (isReadOnly) throw new HostRefused({ kind: "readOnly" });
  if (isStructureProtected) throw new HostRefused({ kind: "structureProtected" });
}

async function write(arrangement: Arrangement, before: Survey, onSent: () => void): Promise<void> {
  let sheets: readonly Excel.Worksheet[] = [];
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      sheets = writeWorkbook(context, arrangement);
      onSent();
      await context.sync();
    });
  } catch (error) {
    await recover(error, { arrangement, before, knownIds: idsOf(sheets) });
  }
}

/** What Excel did before an error, it tells along with the error. */
function idsOf(sheets: readonly Excel.Worksheet[]): readonly string[] {
  return sheets.flatMap((sheet) => sheet.toJSON().id ?? []);
}
