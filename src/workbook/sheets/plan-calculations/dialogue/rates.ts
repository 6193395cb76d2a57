/** Calculs budget: the rate that each mission counts in each contract year, and whether its indicators give it. */
import { contractYears, type ContractYear } from "../../../../agreement/contract-year";
import { lineNames } from "../../../../agreement/line-names";
import type { RatedMission } from "../../../../budget/indicators/indicator";
import { missionYearsOf } from "../../../../budget/indicators/mission-years";
import { rateOfYear } from "../../../../funding/time/running";
import { dialogueTexts as texts } from "../../../../texts/fr/workbook/dialogue";
import { body, calculation, link } from "../../../cells";
import { isEmpty, when } from "../../../formula";
import type { SheetDraft } from "../../../sheet-draft";
import { rateFormula } from "../../calculations/timetable/proration";
import { missionsIn } from "../../indicators/earned-rate";
import { addBlock, type Block } from "../block";
import type { PlanSources } from "../sources";

interface RateFact {
  readonly mission: RatedMission;
  readonly year: ContractYear;
  readonly isEarned: boolean;
}

export function addDialogueRates(draft: SheetDraft, { calculations, budget }: PlanSources): Block {
  const { choices } = budget.contract;
  const earned = missionYearsOf(budget.planned.indicators ?? []).filter(({ rate }) => rate !== null);
  const facts = missionsIn(calculations.model.layout).flatMap((mission) =>
    contractYears.map((year): RateFact => {
      return { mission, year, isEarned: earned.some((one) => one.mission === mission && one.year === year) };
    }),
  );
  const cellOf = ({ mission, year }: RateFact) => calculations.earnedRate?.(mission, year) ?? null;
  const isEarned = (cell: string | null) => (cell === null ? "0" : when(isEmpty(cell), "0", "1"));
  return addBlock<RateFact>(
    draft,
    { title: texts.rates, help: null },
    [
      { id: "mission", head: texts.rateHead.mission, content: ({ mission }) => body(lineNames[mission].fr) },
      { id: "year", head: texts.rateHead.year, content: ({ year }) => body(year, "integer") },
      {
        id: "rate",
        head: texts.rateHead.rate,
        content: ({ mission, year }) =>
          link(rateFormula(mission, year, calculations), rateOfYear(mission, year, choices), "rate"),
      },
      {
        id: "isEarned",
        head: texts.rateHead.isEarned,
        content: (fact) => calculation(isEarned(cellOf(fact)), fact.isEarned ? 1 : 0, "integer"),
      },
    ],
    facts,
  );
}
