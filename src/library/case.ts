/** The choices of a community, as `docs/case.schema.json` describes them: what they are worth, and their workbook. */
import type { Day } from "../agreement/day";
import { readWholeCase, type WholeCase } from "../budget/read-whole-case";
import { wholeAnswerOf } from "../budget/whole-answer";
import { roleOf } from "../funding/comparison/variant";
import { computeFunding, moneyOf, type Funding } from "../funding/funding";
import { isSigned } from "../funding/choices";
import { knownInYear } from "../funding/known";
import { holdsRow } from "../funding/schedule-rows";
import { shownYearOf } from "../funding/time/year-in-progress";
import { answerWords } from "../texts/fr/answer";
import { euros } from "../texts/fr/figures";
import { libraryTexts } from "../texts/fr/library";
import { statusOn } from "../texts/fr/schedule-status";
import { groundsOf } from "./grounds";
import { makeWorkbook } from "./make-workbook";
import type { Grounds, Told } from "./told";
import { withCommunes } from "./with-communes";

export type CaseAnswer = ReturnType<typeof wholeAnswerOf>;

interface ReadCase extends WholeCase {
  readonly funding: Funding;
}

/** @param day the day of a case that names none @throws Refused */
export async function readCaseOn(json: unknown, day: Day): Promise<ReadCase> {
  const read = readWholeCase(await withCommunes(json), day);
  return { ...read, funding: computeFunding(read.choices) };
}

/** All that `npm run -s budget -- --json` answers (docs/answer.schema.json). @throws Refused */
export async function answerCaseOn(json: unknown, day: Day): Promise<Told<CaseAnswer>> {
  const { funding, planned } = await readCaseOn(json, day);
  const value = wholeAnswerOf(funding, planned, answerWords);
  return { value, sentence: totalSaid(funding, day), ...groundsOfFunding(funding) };
}

/** Its bytes. @throws Refused */
export async function workbookOfCaseOn(json: unknown, day: Day): Promise<Uint8Array> {
  const { funding, planned } = await readCaseOn(json, day);
  return makeWorkbook(funding, planned);
}

/** What a year is worth at the rates of the case; a part of it, where something is unknown. */
function totalSaid(funding: Funding, day: Day): string {
  const shown = shownYearOf(funding);
  const { tier, schedule } = shown;
  const total = euros(moneyOf(shown.rows, "central").total);
  return libraryTexts.total({
    tier,
    schedule: schedule.file.name,
    status: statusOn(schedule, day),
    total,
    unknown: knownInYear(shown).unknown,
    isCompared: roleOf(schedule) === "compared",
  });
}

/** The amounts that count, in each schedule that the dates of the contract meet, and those that the case gives itself. */
export function groundsOfFunding({ rows, tier, choices }: Funding): Grounds {
  const counted = rows.filter(({ isCounted }) => isCounted);
  const met = [choices.schedule, ...(isSigned(choices) ? choices.schedules.map(({ schedule }) => schedule) : [])];
  const read = [...new Set(met)].flatMap((schedule) =>
    counted.filter((row) => holdsRow(row, schedule)).map(({ line, part }) => ({ line, part, tier, schedule })),
  );
  const ofTables = groundsOf(read);
  if (choices.schedules.every(({ overrides }) => overrides.length === 0)) return ofTables;
  return { ...ofTables, source: [...ofTables.source, libraryTexts.ofContract] };
}
