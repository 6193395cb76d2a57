import { useRef, useState } from "preact/hooks";
import { usePane } from "./pane-context";
import { Refused } from "../refusal/refused";
import { failureSentence } from "./sentences";
import type { Work } from "./work";

export interface OneWork {
  readonly work: Work;
  readonly isBusy: () => boolean;
  readonly showProgress: (share: number | null) => void;
  /** Does nothing while another is under way. */
  readonly during: (wasBuild: boolean, make: () => Promise<Work>) => Promise<void>;
  readonly fail: (error: unknown, wasBuild: boolean) => Promise<void>;
}

/** One work at a time, and what came of it. */
export function useOneWork(): OneWork {
  const { speech } = usePane();
  const [work, setWork] = useState<Work>({ kind: "none" });
  const isBusy = useRef(false);
  const showProgress = (share: number | null) => setWork({ kind: "underWay", share });
  const fail = async (error: unknown, wasBuild: boolean) =>
    setWork({ kind: "failed", sentence: await failureSentence(error, speech), wasBuild: wasBuild && !isTyped(error) });
  const during = async (wasBuild: boolean, make: () => Promise<Work>) => {
    if (isBusy.current) return;
    isBusy.current = true;
    showProgress(null);
    try {
      setWork(await make());
    } catch (error) {
      await fail(error, wasBuild);
    }
    isBusy.current = false;
  };
  return { work, isBusy: () => isBusy.current, showProgress, during, fail };
}

/** What was typed says where: no file can be made of it either. */
function isTyped(error: unknown): boolean {
  return error instanceof Refused && error.where !== undefined;
}
