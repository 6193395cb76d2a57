import { Refused } from "../../refusal/refused";
import { useState } from "preact/hooks";
import type { OutcomeWords } from "../../texts/pane-words";
import { usePane } from "../pane-context";
import { failureSentence } from "../sentences";

interface Props {
  readonly sheets: readonly string[];
  readonly words: OutcomeWords;
}

/** The way to each sheet; one that was deleted or renamed since says so. */
export function SheetLinks({ sheets, words }: Props) {
  const { host, speech } = usePane();
  const [failure, setFailure] = useState<string | null>(null);
  const go = async (sheet: string) => {
    try {
      await host.goTo(sheet);
      setFailure(null);
    } catch (error) {
      setFailure(isGone(error) ? words.gone(sheet) : await failureSentence(error, speech));
    }
  };
  return (
    <nav class="sheets" aria-label={words.goTo}>
      {sheets.map((sheet) => (
        <button key={sheet} type="button" class="button small" onClick={() => void go(sheet)}>
          {sheet}
        </button>
      ))}
      <p role="status">{failure}</p>
    </nav>
  );
}

function isGone(error: unknown): boolean {
  return error instanceof Refused && error.problem.kind === "changedMeanwhile";
}
