/** Contrôles: who passes a cap, and what is to be reviewed of what professionals are paid. */
import { personYearsOf } from "../../../budget/indemnities/person-years";
import { indemnityTexts } from "../../../texts/fr/workbook/indemnities";
import { onIndemnities } from "../indemnities/on-indemnities";
import { toReview } from "../indemnities/review";
import { zero, type Check, type PlanCheckSources } from "./check";

const texts = indemnityTexts.checks;

/** Nobody is paid beyond the ceiling of the law, nor the one that the community voted. */
export function capChecks({ plan, indemnities: blocks }: PlanCheckSources): readonly Check[] {
  const { indemnities } = plan.budget.planned;
  if (blocks === null || indemnities === null) return [];
  const passed = ["isOverLaw", "isOverOwn"].map((id) => `SUM(${onIndemnities(blocks.rows.down(id))})`).join("+");
  const count = personYearsOf(indemnities).flatMap(({ total, ceiling, secondCap }) =>
    [ceiling, secondCap].filter((cap) => cap !== null && total > cap),
  ).length;
  return [zero(texts.passed, passed, count, texts.passedHelp)];
}

export function indemnityInformations({ plan, indemnities: blocks }: PlanCheckSources): readonly Check[] {
  const { indemnities } = plan.budget.planned;
  if (blocks === null || indemnities === null) return [];
  const people = personYearsOf(indemnities);
  const counted = (id: string) => `SUM(${onIndemnities(blocks.rows.down(id))})`;
  const reviewed = (["noDocument", "unpaid", "noMission", "noProfession"] as const).map((id) =>
    zero(texts[id], counted(id), toReview(id, plan), texts[`${id}Help`]),
  );
  const near = people.filter(({ state }) => state === "near").length;
  const unknown = people.filter(({ ceiling }) => ceiling === null).length;
  return [
    zero(texts.near, counted("isNear"), near, texts.nearHelp),
    zero(texts.unknown, counted("isUnknown"), unknown, texts.unknownHelp),
    ...reviewed,
  ];
}
