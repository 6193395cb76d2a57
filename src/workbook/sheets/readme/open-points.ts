/** Lisez-moi: each point that the texts leave open, and what is retained in this workbook, now. */
import { no, yes } from "../../../texts/fr/workbook/common";
import { openChoices as texts, openPoints } from "../../../texts/fr/workbook/readme";
import { basisWords, scheduleRuleWords, stoppedWords } from "../../../texts/fr/workbook/time-assumptions";
import { answer, body, type Content } from "../../cells";
import { joined, quoted, answers, when } from "../../formula";
import type { AidKey } from "../../input-key";
import type { WorkbookModel } from "../../model";
import type { TimeAssumptionRefs } from "../assumptions/assumptions";

type Point = readonly [point: Content, retained: Content];

export function openPointRows(model: WorkbookModel, refs: TimeAssumptionRefs): readonly Point[] {
  return [
    ...openPoints.tiers.map(stated),
    ...openPoints.amounts.map(stated),
    aidPoint("startUpSupplement", model, refs),
    aidPoint("intentAid", model, refs),
    ...rulePoints(model, refs),
    ...crisisPoints(model, refs),
    ...openPoints.contract.map(stated),
  ];
}

function stated([point, retained]: readonly [string, string]): Point {
  return [body(point), body(retained)];
}

function aidPoint(key: AidKey, { contract }: WorkbookModel, { aids }: TimeAssumptionRefs): Point {
  const { point, given, none } = texts[key];
  const aid = contract.choices.time[key];
  const formula = when(`SUM(${aids[key].amount})>0`, quoted(given), quoted(none));
  return [body(point), answer(formula, aid !== null && aid.amount > 0 ? given : none, "text")];
}

/** A cell that holds one word or another, and the sentence that each stands for. */
function either(
  point: string,
  cell: string,
  word: string,
  [then, otherwise]: readonly [string, string],
  is: boolean,
): Point {
  return [
    body(point),
    answer(when(answers(cell, word), quoted(then), quoted(otherwise)), is ? then : otherwise, "text"),
  ];
}

function rulePoints({ contract, layout }: WorkbookModel, refs: TimeAssumptionRefs): readonly Point[] {
  const { time } = contract.choices;
  const { prorationBasis, prorateVariable, advanceUnscheduledCare: care, balance } = texts;
  const { days, months } = prorationBasis;
  const inMonths = time.prorationBasis === "months";
  const isKept = time.stoppedMission === "kept";
  const afterwards = joined(`${refs.balanceLag}+${refs.balanceDelay}`, quoted(balance.after));
  return [
    either(prorationBasis.point, refs.prorationBasis, basisWords.months, [months, days], inMonths),
    either(
      prorateVariable.point,
      refs.prorateVariable,
      no,
      [prorateVariable.no, prorateVariable.yes],
      !time.prorateVariable,
    ),
    [body(balance.point), answer(afterwards, `${time.balanceLag + time.balanceDelay}${balance.after}`, "text")],
    ...(refs.advanceUnscheduledCare === null
      ? []
      : [either(care.point, refs.advanceUnscheduledCare, yes, [care.yes, care.no], time.advanceUnscheduledCare)]),
    schedulePoint(layout.schedules.length === 1 ? null : time.scheduleRule, refs.scheduleRule),
    either(
      texts.stoppedMission.point,
      refs.stoppedMission,
      stoppedWords.kept,
      [texts.stoppedMission.kept, texts.stoppedMission.prorata],
      isKept,
    ),
  ];
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

function crisisPoints({ contract }: WorkbookModel, { crises }: TimeAssumptionRefs): readonly Point[] {
  const { time } = contract.choices;
  if (crises === null) return [];
  const { crisisEffect, crisesPerYear, proratePlan } = texts;
  const most = answer(
    joined(quoted(crisesPerYear.before), crises.perYear),
    `${crisesPerYear.before}${time.crisesPerYear}`,
    "text",
  );
  return [
    ...(crises.effect === null
      ? []
      : [[body(crisisEffect.point), answer(crises.effect, time.crisisEffect, "date")] as const]),
    [body(crisesPerYear.point), most],
    either(proratePlan.point, crises.proratePlan, yes, [proratePlan.yes, proratePlan.no], time.proratePlan),
  ];
}
