import { Message } from "../../taskpane/components/message";
import { faultSentence } from "../failure-sentence";
import { usePage } from "../page-context";

/** Part of the page could not come; the same address asks for it again. */
export function Trouble({ error }: { error: unknown }) {
  const { words } = usePage();
  return (
    <Message look="error" takesFocus>
      <p>{faultSentence(error, words)}</p>
      <button type="button" class="button" onClick={() => location.reload()}>
        {words.tryAgain}
      </button>
    </Message>
  );
}
