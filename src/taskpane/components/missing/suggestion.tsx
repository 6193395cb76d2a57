import { useAnswers } from "../../answers/answers-context";
import { lineNames } from "../../../agreement/line-names";
import type { Cents } from "../../../agreement/money";
import { partNames } from "../../../agreement/part-names";
import { usePane } from "../../pane-context";
import type { ContractAmount } from "../../preview/contract-amounts";

interface Props extends ContractAmount {
  readonly suggestion: Cents;
  readonly onUse: (figure: Cents) => void;
}

/** An unverified figure, offered as such: nothing counts it until the user takes it. */
export function Suggestion({ line, part, suggestion, reason, onUse }: Props) {
  const { speech } = usePane();
  const { words } = useAnswers();
  const figure = speech.euros(suggestion);
  const place = words.preview.amountOf(speech.name(lineNames[line]), speech.name(partNames[part]));
  return (
    <p class="suggestion">
      <span>
        {words.preview.suggestion(figure)}
        {reason !== null && (
          <span class="quiet" lang="fr">
            {" "}
            ({reason})
          </span>
        )}
      </span>{" "}
      <button type="button" class="button small" onClick={() => onUse(suggestion)}>
        {words.preview.use}
        <span class="unseen"> {words.preview.useFor(figure, place)}</span>
      </button>
    </p>
  );
}
