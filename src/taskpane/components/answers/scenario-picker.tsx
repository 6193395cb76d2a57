import { useAnswers } from "../../answers/answers-context";
import { scenarios, type Scenario } from "../../../funding/funding";

/** Which scenario the lines show. */
export function ScenarioPicker({ shown, onShow }: { shown: Scenario; onShow: (scenario: Scenario) => void }) {
  const { words } = useAnswers();
  return (
    <fieldset class="picker">
      <legend class="unseen">{words.preview.scenarioShown}</legend>
      {scenarios.map((scenario) => (
        <label key={scenario}>
          <input
            type="radio"
            name="scenario"
            value={scenario}
            checked={scenario === shown}
            onChange={() => onShow(scenario)}
          />
          <span>{words.preview.scenarios[scenario].label}</span>
        </label>
      ))}
    </fieldset>
  );
}
