import { refuse } from "../../refusal/refused";
import { inputLabel } from "../../texts/fr/workbook/input-label";
import { toEuros } from "../../agreement/money";
import { tiers, type Schedule, type Tier } from "../../agreement/schedule";
import { publishedAmount } from "../../funding/retained-amount";
import { scheduleRowsOf, type ScheduleRow } from "../../funding/schedule-rows";
import { amountKey, suggestedKey, type AmountKey, type SuggestedKey } from "../input-key";
import type { CellValue } from "../plan";
import type { Inputs } from "./inputs";

/**
 * The amounts that are no longer those published, those of rows that the schedule has no more among them: `readCase` knows
 * what became of these. @throws Refused when a published amount is blank, which the formulas count as unknown
 */
export function overridesIn(inputs: Inputs): readonly OverrideInCells[] {
  const present = inputs.layout.schedules.flatMap((schedule) =>
    scheduleRowsOf(schedule).flatMap((row) => tiers.map((tier) => amountOf(schedule, row, tier))),
  );
  const known = new Set<string>(present.map(({ key }) => key));
  const past = inputs.keys.flatMap((key) => (known.has(key) ? [] : (pastAmount(key) ?? [])));
  return [...present, ...past].flatMap((amount) => changeIn(amount, inputs));
}

/** Which amount of a case, as its cell says it. */
export interface OverrideInCells extends Said {
  readonly amount: CellValue;
  readonly suggested?: true;
}

interface Said {
  readonly line: string;
  readonly part: string;
  readonly tier: number;
  readonly schedule: string;
}

interface Amount {
  readonly key: AmountKey;
  /** Of the suggestion that may stand for it. */
  readonly suggested?: SuggestedKey;
  readonly published: number | null;
  readonly said: Said;
}

/** `published` in euros; null: the agreement does not give it. */
function amountOf(schedule: Schedule, { line, part }: ScheduleRow, tier: Tier): Amount {
  const published = publishedAmount(line, part, tier, schedule);
  return {
    key: amountKey(schedule, { line, part }, tier),
    ...(published === null && { suggested: suggestedKey(schedule, { line, part }, tier) }),
    published: published === null ? null : toEuros(published),
    said: { line, part, tier, schedule: schedule.file.id },
  };
}

function pastAmount(key: string): Amount | null {
  const [kind, schedule = "", line = "", part = "", tier] = key.split(":");
  return kind === "amount"
    ? { key: key as AmountKey, published: null, said: { line, part, tier: Number(tier), schedule } }
    : null;
}

function changeIn(
  { key, suggested, published, said }: Amount,
  { at, placeOf, isOldest }: Inputs,
): readonly OverrideInCells[] {
  const amount = at(key);
  // What 0.1.0 left blank may have been published since.
  if (amount === null && published !== null && !isOldest)
    refuse({ kind: "amountBlank", published }, { label: inputLabel(key)[0], place: placeOf(key) });
  const mark = suggested !== undefined && at(suggested) === amount ? ({ suggested: true } as const) : {};
  return amount === undefined || amount === null || amount === published ? [] : [{ ...said, amount, ...mark }];
}
