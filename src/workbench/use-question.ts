import { useCallback, useState } from "preact/hooks";
import type { QuestionWords } from "../texts/workbench-words";

export interface OpenQuestion {
  readonly words: QuestionWords;
  readonly answer: (isYes: boolean) => void;
}

export interface Asking {
  /** null when nothing is being asked. */
  readonly question: OpenQuestion | null;
  /** Whether the answer is yes. */
  readonly ask: (words: QuestionWords) => Promise<boolean>;
}

export function useQuestion(): Asking {
  const [question, setQuestion] = useState<OpenQuestion | null>(null);
  const ask = useCallback(
    (words: QuestionWords) =>
      new Promise<boolean>((resolve) => {
        const answer = (isYes: boolean) => {
          setQuestion(null);
          resolve(isYes);
        };
        setQuestion({ words, answer });
      }),
    [],
  );
  return { question, ask };
}
