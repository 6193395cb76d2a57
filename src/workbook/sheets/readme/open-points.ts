/** Hypothèses et sources: each point that the texts leave open, and what is retained in this workbook, now. */
import { lineNames } from "../../../agreement/line-names";
import { rulesOf } from "../../../agreement/rules-of";
import { termsOf } from "../../../agreement/terms";
import { crisisEffectOf } from "../../../funding/time/running";
import { openChoices as texts, openPoints, unknownAmountsPoint } from "../../../texts/fr/workbook/readme";
import { basisWords, scheduleRuleWords, stoppedWords } from "../../../texts/fr/workbook/time-assumptions";
import { answer, body, type Content } from "../../cells";
import { answers, hasNoNumber, joined, numberIn, quoted, when } from "../../formula";
import type { AidKey } from "../../input-key";
import type { WorkbookModel } from "../../model";
import type { TimeAssumptionRefs } from "../assumptions/assumptions";
import type { ScheduleRefs } from "../schedule/schedule";
import type { TermRefs } from "../schedule/terms";
import { isNo, isYes } from "../../yes-or-no";

type Point = readonly [point: Content, retained: Content];

export function openPointRows(
  model: WorkbookModel,
  refs: TimeAssumptionRefs | null,
  schedules: ScheduleRefs,
): readonly Point[] {
  const { tiers, amounts, contract } = openPoints;
  return [
    ...statedOnes([
      [tiers[0], isEdge(model, [80_000])],
      [tiers[1], isEdge(model, [40_000, 175_000])],
      [amounts[0], model.layout.schedules.length > 1],
      [unknownAmounts(model), (model.contract?.unknown ?? []).length > 0],
      [
        amounts[1],
        (model.contract?.dues ?? []).some(({ nature, amounts }) => nature === "undivided" && amounts.full > 0),
      ],
    ]),
    ...(refs === null ? [] : timePoints(model, refs, schedules)),
    ...statedOnes([
      [contract[0], true],
      [contract[1], model.funding.choices.time.tiers.some((tier) => tier !== null)],
      [contract[2], [...model.funding.choices.time.missions.values()].some(({ start }) => start !== null)],
      [contract[3], (model.contract?.rows ?? []).some(({ part }) => part === "earmarked")],
      [contract[4], rulesOf(model.layout.schedule).status === "historical"],
    ]),
  ];
}

/** Of this contract alone. */
function unknownAmounts({ contract }: WorkbookModel): readonly [string, string] {
  const unknown = contract?.unknown ?? [];
  const tiers = [...new Set(unknown.map(({ year }) => year.tier))].sort();
  const lines = [...new Set(unknown.map(({ row }) => lineNames[row.line].fr))];
  return [unknownAmountsPoint.point(tiers, lines), unknownAmountsPoint.retained];
}

function timePoints(model: WorkbookModel, refs: TimeAssumptionRefs, schedules: ScheduleRefs): readonly Point[] {
  return [
    aidPoint("startUpSupplement", model, refs),
    aidPoint("intentAid", model, refs),
    ...rulePoints(model, refs, schedules),
    ...crisisPoints(model, refs, schedules),
  ];
}

/** Only the points that this contract meets. */
function statedOnes(
  points: readonly (readonly [point: readonly [string, string], applies: boolean])[],
): readonly Point[] {
  return points.filter(([, applies]) => applies).map(([point]) => stated(point));
}

function isEdge({ funding }: WorkbookModel, edges: readonly number[]): boolean {
  return edges.includes(funding.choices.population ?? 0);
}

function stated([point, retained]: readonly [string, string]): Point {
  return [body(point), body(retained)];
}

function aidPoint(key: AidKey, { funding }: WorkbookModel, { aids }: TimeAssumptionRefs): Point {
  const { point, given, none } = texts[key];
  const aid = funding.choices.time[key];
  const formula = when(`SUM(${aids[key].amount})>0`, quoted(given), quoted(none));
  return [body(point), answer(formula, aid !== null && aid.amount > 0 ? given : none, "text")];
}

/** A cell that answers one way or another, and the sentence that each stands for. */
function either(point: string, condition: string, [then, otherwise]: readonly [string, string], is: boolean): Point {
  return [body(point), answer(when(condition, quoted(then), quoted(otherwise)), is ? then : otherwise, "text")];
}

function rulePoints(model: WorkbookModel, refs: TimeAssumptionRefs, schedules: ScheduleRefs): readonly Point[] {
  const { funding, layout } = model;
  const { time } = funding.choices;
  const { prorationBasis, prorateVariable, advanceUnscheduledCare: care, balance } = texts;
  const { days, months } = prorationBasis;
  const inMonths = time.prorationBasis === "months";
  const isKept = time.stoppedMission === "kept";
  const lag = {
    cell: refs.balanceLag,
    value: time.balanceLag,
    inWords: (formula: string) => joined(`${formula}+${numberIn(refs.balanceDelay)}`, quoted(balance.after)),
    shown: (months: number) => `${months + time.balanceDelay}${balance.after}`,
  };
  return [
    either(prorationBasis.point, answers(refs.prorationBasis, basisWords.months), [months, days], inMonths),
    either(
      prorateVariable.point,
      isNo(refs.prorateVariable),
      [prorateVariable.no, prorateVariable.yes],
      !time.prorateVariable,
    ),
    byYearPoint(balance.point, "balanceLag", lag, model, schedules.terms),
    ...(refs.advanceUnscheduledCare === null
      ? []
      : [either(care.point, isYes(refs.advanceUnscheduledCare), [care.yes, care.no], time.advanceUnscheduledCare)]),
    schedulePoint(layout.schedules.length === 1 ? null : time.scheduleRule, refs.scheduleRule),
    either(
      texts.stoppedMission.point,
      answers(refs.stoppedMission, stoppedWords.kept),
      [texts.stoppedMission.kept, texts.stoppedMission.prorata],
      isKept,
    ),
  ];
}

type SaidByYear = "balanceLag" | "crisesPerYear";

interface Figure {
  readonly cell: string;
  readonly value: number | null;
  readonly inWords: (formula: string) => string;
  readonly shown: (value: number) => string;
}

/** What is typed or else what the schedules say, where they say the same; else that each year follows its own. */
function byYearPoint(point: string, id: SaidByYear, figure: Figure, model: WorkbookModel, refs: TermRefs): Point {
  const { cell, value, inWords, shown } = figure;
  const [first, ...others] = model.layout.schedules.map((schedule) => termsOf(schedule)[id]);
  if (first === undefined || others.some((other) => other !== first)) {
    const formula = when(hasNoNumber(cell), quoted(texts.bySchedule), inWords(cell));
    return [body(point), answer(formula, value === null ? texts.bySchedule : shown(value), "text")];
  }
  const formula = inWords(when(hasNoNumber(cell), refs(id, 0), cell));
  return [body(point), answer(formula, shown(value ?? first), "text")];
}

/** @param rule null: the workbook has one schedule only, whatever the cell says */
function schedulePoint(rule: keyof typeof scheduleRuleWords | null, cell: string): Point {
  const { point, chosen, startOfYear, prorata } = texts.scheduleRule;
  if (rule === null) return stated([point, chosen]);
  const words = scheduleRuleWords;
  const otherwise = when(answers(cell, words.prorata), quoted(prorata), quoted(chosen));
  const formula = when(answers(cell, words.startOfYear), quoted(startOfYear), otherwise);
  return [body(point), answer(formula, texts.scheduleRule[rule], "text")];
}

function crisisPoints(model: WorkbookModel, { crises }: TimeAssumptionRefs, schedules: ScheduleRefs): readonly Point[] {
  const { choices } = model.funding;
  const { time } = choices;
  if (crises === null) return [];
  const { crisisEffect, crisesPerYear, proratePlan } = texts;
  const most = {
    cell: crises.perYear,
    value: time.crisesPerYear,
    inWords: (formula: string) => joined(quoted(crisesPerYear.before), formula),
    shown: (count: number) => `${crisesPerYear.before}${count}`,
  };
  return [
    ...(crises.effect === null
      ? []
      : [[body(crisisEffect.point), answer(crises.effect, crisisEffectOf(choices), "date")] as const]),
    byYearPoint(crisesPerYear.point, "crisesPerYear", most, model, schedules.terms),
    either(proratePlan.point, isYes(crises.proratePlan), [proratePlan.yes, proratePlan.no], time.proratePlan),
  ];
}
