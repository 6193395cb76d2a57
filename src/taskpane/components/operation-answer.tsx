import { usePane } from "../pane-context";
import type { useOperation } from "../use-operation";
import { Message } from "./message";

/** Read out as it changes: the focus stays on the button. */
export function OperationAnswer({ isRunning, answer }: Pick<ReturnType<typeof useOperation>, "isRunning" | "answer">) {
  const { words } = usePane();
  return (
    <div role="status">
      {isRunning && <p>{words.tools.running}</p>}
      {answer && <Message look={answer.look}>{answer.text}</Message>}
    </div>
  );
}
