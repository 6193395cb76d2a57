import { usePane } from "../pane-context";

export const rateHelpId = "rate-help";

/** Said once for all the rates. */
export function RateHelp() {
  const { words } = usePane();
  return (
    <p class="help" id={rateHelpId}>
      {words.form.missionsHelp}
    </p>
  );
}
