import { useRef, useState } from "preact/hooks";
import type { Look } from "../taskpane/components/sign";
import { failureSentence } from "./failure-sentence";
import { usePage } from "./page-context";

/** What to tell of the last thing that was asked of the page. */
export interface Answer {
  readonly look: Look;
  readonly sentence: string;
}

export interface Answering {
  readonly isBusy: boolean;
  /** null when there is nothing to tell. */
  readonly answer: Answer | null;
  /** Does one thing at a time. @param work answers null when there is nothing to tell */
  readonly run: (work: () => Promise<Answer | null>) => Promise<void>;
  readonly dismiss: () => void;
}

export function useAnswer(): Answering {
  const { language, words } = usePage();
  const [isBusy, setBusy] = useState(false);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const isRunning = useRef(false);
  const run = async (work: () => Promise<Answer | null>) => {
    if (isRunning.current) return;
    isRunning.current = true;
    setBusy(true);
    setAnswer(null);
    try {
      setAnswer(await work());
    } catch (error) {
      setAnswer({ look: "error", sentence: await failureSentence(error, language, words) });
    }
    isRunning.current = false;
    setBusy(false);
  };
  return { isBusy, answer, run, dismiss: () => setAnswer(null) };
}
