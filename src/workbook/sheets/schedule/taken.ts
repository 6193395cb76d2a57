/** The suggestions that stand for amounts that nobody publishes: each is to be confirmed as long as it is the amount retained. */
import { largestAmount } from "../../../funding/bounds";
import { toEuros } from "../../../agreement/money";
import { tiers, type Schedule, type Tier } from "../../../agreement/schedule";
import type { ContractSchedule } from "../../../funding/choices";
import { publishedAmount } from "../../../funding/retained-amount";
import { scheduleRowsOf, type ScheduleRow } from "../../../funding/schedule-rows";
import { commonWords, sheetNames } from "../../../texts/fr/workbook/common";
import { scheduleTexts as texts } from "../../../texts/fr/workbook/schedule";
import { cell, fixedCell, onSheet } from "../../address";
import { body, calculation, head, input, section, subtitle, type Content } from "../../cells";
import { empty, quoted, when } from "../../formula";
import { suggestedKey } from "../../input-key";
import { rowLabels } from "../../row-labels";
import type { SheetDraft } from "../../sheet-draft";

const firstColumn = 3;
const tierColumn = (tier: Tier) => firstColumn + tier - 1;

interface Retained {
  readonly rowOf: (row: ScheduleRow) => number;
}

/** Returns where the suggestion of an amount is; of one that is published there is none. */
export function addTaken(
  draft: SheetDraft,
  contract: ContractSchedule,
  { rowOf }: Retained,
): (row: ScheduleRow, tier: Tier) => string {
  const { schedule } = contract;
  const rows = scheduleRowsOf(schedule).filter((row) => tiers.some((tier) => isUnpublished(row, tier, schedule)));
  if (rows.length === 0) return () => empty;
  draft.skip();
  draft.add([section(texts.takenTitle)]);
  draft.add([subtitle(texts.takenHelp)]);
  draft.add([commonWords.line, commonWords.part, ...tiers.map(commonWords.tier), texts.state].map(head));
  const first = draft.nextRow;
  for (const row of rows) addRow(draft, row, rowOf(row), contract);
  const placeOf = ({ line, part }: ScheduleRow) =>
    first + rows.findIndex((one) => one.line === line && one.part === part);
  return (row, tier) => onSheet(sheetNames.schedule, fixedCell(tierColumn(tier), placeOf(row)));
}

/** Whether no text gives the amount. */
export function isUnpublished({ line, part }: ScheduleRow, tier: Tier, schedule: Schedule): boolean {
  return publishedAmount(line, part, tier, schedule) === null;
}

function addRow(draft: SheetDraft, row: ScheduleRow, retainedAt: number, contract: ContractSchedule): void {
  const at = draft.nextRow;
  const unpublished = tiers.filter((tier) => isUnpublished(row, tier, contract.schedule));
  const kept = (tier: Tier) => isKept(cell(tierColumn(tier), at), cell(tierColumn(tier), retainedAt));
  const marks = unpublished.map(kept).join("+");
  const isMarked = unpublished.some((tier) => takenFor(row, tier, contract) !== null);
  draft.add([
    ...rowLabels(row),
    ...tiers.map((tier): Content => {
      if (!unpublished.includes(tier)) return body(null);
      return input(suggestedKey(contract.schedule, row, tier), takenFor(row, tier, contract), "euros");
    }),
    calculation(when(`${marks}=0`, empty, quoted(texts.toConfirm)), isMarked ? texts.toConfirm : "", "text"),
  ]);
  for (const tier of unpublished) {
    const [taken, retained] = [cell(tierColumn(tier), at), cell(tierColumn(tier), retainedAt)];
    draft.highlight({ range: retained, formula: `${isKept(taken, retained)}=1`, look: "warned" });
    guard(draft, taken);
  }
}

/** 1 where the suggestion of a cell is the amount retained in another, else 0: an empty cell is not the zero of another. */
export function isKept(taken: string, retained: string): string {
  return when(`COUNT(${taken})*COUNT(${retained})=0`, "0", when(`${taken}=${retained}`, "1", "0"));
}

function takenFor({ line, part }: ScheduleRow, tier: Tier, { overrides }: ContractSchedule): number | null {
  const found = overrides.find((one) => one.line === line && one.part === part && one.tier === tier);
  return found?.isToConfirm === true ? toEuros(found.amount) : null;
}

function guard(draft: SheetDraft, range: string): void {
  const { title, prompt, error } = texts.takenPrompt;
  const rule = { kind: "decimal", min: 0, max: largestAmount } as const;
  draft.validate({ range, rule, allowBlank: true, promptTitle: title, prompt, error });
}
