import { Message } from "../../taskpane/components/message";
import { usePage } from "../page-context";
import type { Memory } from "../start-grid";
import type { Desk } from "../use-desk";
import type { GridStage } from "../use-grid";

/** What came of the last thing that was asked; before anything was, what came of the work that the browser had kept. */
export function Answers({ desk: { answer, dismiss, isBusy }, stage }: { desk: Desk; stage: GridStage }) {
  const { words } = usePage();
  const remembered = stage.kind === "ready" ? sentenceOf(stage.memory) : null;
  return (
    <>
      <p class="unseen" role="status">
        {isBusy ? words.done.working : (remembered ?? "")}
      </p>
      {answer === null && remembered !== null && !isBusy && <Message look="warning">{remembered}</Message>}
      {answer !== null && (
        <Message look={answer.look} takesFocus>
          <div class="answer-row">
            <p>{answer.sentence}</p>
            <button type="button" class="button small" onClick={dismiss}>
              {words.close}
            </button>
          </div>
        </Message>
      )}
    </>
  );

  function sentenceOf(memory: Memory): string | null {
    if (memory === "unreadable") return words.keep.unreadable;
    return typeof memory === "object" ? words.keep.fromVersion(memory.fromVersion) : null;
  }
}
