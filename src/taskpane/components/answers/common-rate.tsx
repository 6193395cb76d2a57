import type { MissionId } from "../../../agreement/lines";
import { useAnswers } from "../../answers/answers-context";
import { textIn, type FormState } from "../../form/form-state";
import { writeRate } from "../../form/write-figure";
import { usePane } from "../../pane-context";
import { parseRate } from "../../../typed-figure/typed-figure";
import type { Language } from "../../../texts/language";
import type { BudgetForm } from "../../use-budget-form";

interface Props extends Pick<BudgetForm, "form" | "edit"> {
  /** Those that a rate changes. */
  readonly missions: readonly MissionId[];
}

const step = 5;

/** One rate for all the missions; each keeps its own field below. */
export function CommonRate({ missions, form, edit }: Props) {
  const { speech } = usePane();
  const { all, several } = useAnswers().words.missions;
  const common = commonRate(missions, form, speech.language);
  const text = common === null ? several : writeRate(common, speech.language);
  const moveTo = (percent: number) => {
    for (const mission of missions) edit(`rate:${mission}`, writeRate(percent / 100, speech.language));
  };
  return (
    <label class="slider">
      <span>
        {all} <strong>{text}</strong>
      </span>
      <input
        type="range"
        min={0}
        max={100}
        step={step}
        value={Math.round((common ?? 0) * 100)}
        aria-valuetext={text}
        onInput={({ currentTarget }) => moveTo(Number(currentTarget.value))}
      />
    </label>
  );
}

/** null: the missions have several rates, or one that cannot be read. A blank one counts for nothing. */
function commonRate(missions: readonly MissionId[], form: FormState, language: Language): number | null {
  const rates = new Set(
    missions.map((mission) => parseRate(textIn(form, `rate:${mission}`), language, "percent") ?? 0),
  );
  const [rate] = rates;
  return rates.size === 1 && typeof rate === "number" && rate >= 0 && rate <= 1 ? rate : null;
}
