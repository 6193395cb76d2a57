import { Message } from "../../taskpane/components/message";
import type { Purpose } from "../keep/hold";
import { usePage } from "../page-context";

/** The work was opened, or erased, in another tab: nothing that one would do here would be kept. */
export function Taken({ purpose, resume }: { purpose: Purpose; resume: () => void }) {
  const { sentence, gesture } = usePage().words.taken[purpose];
  return (
    <Message look="warning" takesFocus>
      <div class="answer-row">
        <p>{sentence}</p>
        <button type="button" class="button primary" onClick={resume}>
          {gesture}
        </button>
      </div>
    </Message>
  );
}
