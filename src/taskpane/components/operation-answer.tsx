import type { useOperation } from "../use-operation";
import { useToolWords } from "../tools/tool-words";
import { Message } from "./message";

/** Read out as it changes: the focus stays on the button. */
export function OperationAnswer({ isRunning, answer, run }: ReturnType<typeof useOperation>) {
  const { running, goBack, wentBack } = useToolWords();
  const takeBack = answer?.look === "done" ? answer.goBack : undefined;
  return (
    <>
      <div role="status">
        {isRunning && <p>{running}</p>}
        {answer && <Message look={answer.look}>{answer.text}</Message>}
      </div>
      {takeBack && (
        <button
          type="button"
          class="button small"
          onClick={() => void run(() => takeBack().then(() => ({ text: wentBack })))}
        >
          {goBack}
        </button>
      )}
    </>
  );
}
