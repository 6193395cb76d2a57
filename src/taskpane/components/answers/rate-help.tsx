import { useAnswers } from "../../answers/answers-context";

export const rateHelpId = "rate-help";

/** Said once for all the rates. */
export function RateHelp() {
  const { help } = useAnswers().words.missions;
  return (
    <p class="help" id={rateHelpId}>
      {help}
    </p>
  );
}
