import type { useOperation } from "../use-operation";
import { useToolWords } from "../tools/tool-words";
import { Message } from "./message";

/** Read out as it changes: the focus stays on the button. */
export function OperationAnswer({ isRunning, answer }: Pick<ReturnType<typeof useOperation>, "isRunning" | "answer">) {
  const { running } = useToolWords();
  return (
    <div role="status">
      {isRunning && <p>{running}</p>}
      {answer && <Message look={answer.look}>{answer.text}</Message>}
    </div>
  );
}
