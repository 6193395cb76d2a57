import { useState } from "preact/hooks";
import { usePane } from "./pane-context";
import { failureSentence } from "./sentences";

interface Operation {
  readonly isRunning: boolean;
  /** What to tell of the last one; null before the first. */
  readonly answer: Answer | null;
  /** @param work returns what to tell once it is done, null when there is nothing to tell yet */
  readonly run: (work: () => Promise<Done | null>) => Promise<void>;
}

interface Done {
  readonly text: string;
  /** Absent when there is nothing to take back. */
  readonly goBack?: () => Promise<void>;
}

type Answer = ({ readonly look: "done" } & Done) | { readonly look: "error"; readonly text: string };

/** An operation of the host, one at a time, and what came of it. */
export function useOperation(): Operation {
  const { speech } = usePane();
  const [isRunning, setRunning] = useState(false);
  const [answer, setAnswer] = useState<Operation["answer"]>(null);
  const run = async (work: () => Promise<Done | null>) => {
    if (isRunning) return;
    setRunning(true);
    setAnswer(null);
    try {
      const done = await work();
      setAnswer(done && { look: "done", ...done });
    } catch (error) {
      setAnswer({ look: "error", text: await failureSentence(error, speech) });
    }
    setRunning(false);
  };
  return { isRunning, answer, run };
}
