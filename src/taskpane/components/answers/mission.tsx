import { useAnswers } from "../../answers/answers-context";
import { lineNames } from "../../../agreement/line-names";
import type { MissionId } from "../../../agreement/lines";
import type { Schedule } from "../../../agreement/schedule";
import { isCore } from "../../../agreement/total";
import { isOn, textIn } from "../../form/form-state";
import { tidyRate } from "../../form/write-figure";
import { usePane } from "../../pane-context";
import { isRated } from "../../preview/schedule-facts";
import type { BudgetForm } from "../../use-budget-form";
import { useProblems } from "../../use-problems";
import { rateHelpId } from "./rate-help";
import { TextBox } from "../text-box";
import { TickBox } from "../tick-box";

interface Props extends BudgetForm {
  readonly mission: MissionId;
  /** Those that the contract is read in. */
  readonly schedules: readonly Schedule[];
}

/** A mission, kept or not; once kept, its rate and what depends on it. */
export function Mission({ mission, schedules, form, reading, edit }: Props) {
  const { speech } = usePane();
  const words = useAnswers().words.missions;
  const problemOf = useProblems(reading);
  const name = speech.name(lineNames[mission]);
  const isKept = isOn(form, `kept:${mission}`);
  const hasRate = schedules.some((schedule) => isRated(mission, schedule));
  const isCoreMission = schedules.some((schedule) => isCore(mission, schedule));
  const rate = `rate:${mission}` as const;
  return (
    <li class="mission">
      <TickBox field={`kept:${mission}`} isOn={isKept} onEdit={edit}>
        {name} <span class="quiet">{isCoreMission ? words.core : words.optional}</span>
      </TickBox>
      {isKept && hasRate && (
        <TextBox
          field={rate}
          label={
            <>
              {words.rate}
              <span class="unseen">, {name}</span>
            </>
          }
          helpId={rateHelpId}
          isNumeric
          placeholder={words.emptyRate}
          value={textIn(form, rate)}
          problem={problemOf(rate)}
          onEdit={edit}
          onLeave={() => edit(rate, tidyRate(textIn(form, rate), speech.language))}
        />
      )}
    </li>
  );
}
