/** The words that people choose in the lists of the budget, each with what it stands for in a case. */
import { closedPartNames, closedParts } from "../../../agreement/closed-parts";
import { lineNames } from "../../../agreement/line-names";
import { lineIds } from "../../../agreement/lines";
import { envelopeName } from "../../../budget/envelope-names";
import { chargeLines, productLines } from "../../../budget/form/form-lines";
import { natureNames } from "../../../budget/nature-names";
import { natureIds } from "../../../budget/natures";
import { employments, envelopes, voluntaryKinds, aheadKinds } from "../../../budget/planned";
import { resourceKindIds } from "../../../budget/resource-kinds";
import { directions, indicatorUnits, levelKinds, ratedMissions } from "../../../budget/indicators/indicator";
import { trackedClasses } from "../../../budget/tracking/correction";
import { decisionSubjects } from "../../../budget/dialogue/decision";
import { subjectWords } from "../../../texts/fr/workbook/dialogue";
import { aheadWords, classWords } from "../../../texts/fr/workbook/tracking";
import { directionWords, levelWords, unitWords } from "../../../texts/fr/workbook/indicators";
import { declarationStateWords, indemnityNatureWords, rateModeWords } from "../../../texts/fr/workbook/indemnities";
import { no, yes } from "../../../texts/fr/workbook/common";
import {
  employmentWords,
  priceWords,
  resourceKindWords,
  variablePartWords,
  voluntaryKindWords,
} from "../../../texts/fr/workbook/plan-inputs";

export type WordOf = readonly [id: string, word: string];

const all = (words: Readonly<Record<string, string>>): readonly WordOf[] => Object.entries(words);
const same = (ids: readonly string[]): readonly WordOf[] => ids.map((id) => [id, id]);

export const wordLists = {
  envelopes: envelopes.map((id): WordOf => [id, envelopeName(id)]),
  natures: natureIds.map((id): WordOf => [id, natureNames[id]]),
  prices: all(priceWords),
  employments: employments.map((id): WordOf => [id, employmentWords[id]]),
  kinds: resourceKindIds.map((id): WordOf => [id, resourceKindWords[id]]),
  voluntaryKinds: voluntaryKinds.map((id): WordOf => [id, voluntaryKindWords[id]]),
  yes: [["true", yes]],
  answers: [
    ["true", yes],
    ["false", no],
  ],
  ratedMissions: ratedMissions.map((id): WordOf => [id, lineNames[id].fr]),
  units: indicatorUnits.map((id): WordOf => [id, unitWords[id]]),
  levels: levelKinds.map((id): WordOf => [id, levelWords[id]]),
  directions: directions.map((id): WordOf => [id, directionWords[id]]),
  rateModes: all(rateModeWords),
  indemnityNatures: all(indemnityNatureWords),
  declarationStates: all(declarationStateWords),
  aheadKinds: aheadKinds.map((id): WordOf => [id, aheadWords[id]]),
  classes: trackedClasses.map((id): WordOf => [id, classWords[id] ?? id]),
  grantLines: lineIds.map((id): WordOf => [id, lineNames[id].fr]),
  grantParts: closedParts.map((id): WordOf => [id, closedPartNames[id].fr]),
  subjects: decisionSubjects.map((id): WordOf => [id, subjectWords[id]]),
  variableParts: all(variablePartWords),
  products: same(["73", "74"]),
  chargeLines: same(chargeLines),
  productLines: same(productLines),
  lines: same([...chargeLines, ...productLines]),
} as const satisfies Readonly<Record<string, readonly WordOf[]>>;

export type WordListId = keyof typeof wordLists;
