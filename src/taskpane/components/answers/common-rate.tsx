import { useState } from "preact/hooks";
import type { MissionId } from "../../../agreement/lines";
import { useAnswers } from "../../answers/answers-context";
import { textIn } from "../../form/form-state";
import { writeRate } from "../../form/write-figure";
import { usePane } from "../../pane-context";
import { commonRateOf } from "../../preview/common-rate";
import type { BudgetForm } from "../../use-budget-form";

interface Props extends Pick<BudgetForm, "form" | "edit"> {
  /** Those that a rate changes. */
  readonly missions: readonly MissionId[];
}

const step = 5;

/** One rate for all the missions; each keeps its own field below, and what was typed there comes back in one gesture. */
export function CommonRate({ missions, form, edit }: Props) {
  const { language } = usePane().speech;
  const { all, several, back } = useAnswers().words.missions;
  const [before, keep] = useState<readonly (readonly [MissionId, string])[] | null>(null);
  const { common, mean } = commonRateOf(missions, form, language);
  const text = common === null ? several : writeRate(common, language);
  return (
    <>
      <label class="slider">
        <span>
          {all} <strong>{text}</strong>
        </span>
        <input
          type="range"
          min={0}
          max={100}
          step={step}
          value={Math.round(mean * 100)}
          aria-valuetext={text}
          onInput={({ currentTarget }) => moveTo(Number(currentTarget.value))}
        />
      </label>
      {before && (
        <button type="button" class="button small" onClick={goBack}>
          {back}
        </button>
      )}
    </>
  );

  function moveTo(percent: number): void {
    if (common === null) keep(missions.map((mission) => [mission, textIn(form, `rate:${mission}`)]));
    for (const mission of missions) edit(`rate:${mission}`, writeRate(percent / 100, language));
  }

  function goBack(): void {
    for (const [mission, rate] of before ?? []) edit(`rate:${mission}`, rate);
    keep(null);
  }
}
