import { Message } from "../../taskpane/components/message";
import { usePage } from "../page-context";

/** The grid broke down on what was just done: one goes on from what was kept before. */
export function Lost({ resume }: { resume: () => void }) {
  const { lost } = usePage().words;
  return (
    <Message look="error" takesFocus>
      <p>{lost.sentence}</p>
      <button type="button" class="button primary" onClick={resume}>
        {lost.resume}
      </button>
    </Message>
  );
}
