import { useEffect, useState } from "preact/hooks";
import type { WholeComparison } from "../../budget/comparison/whole-comparison";
import { usePane } from "../pane-context";
import { failureSentence } from "../sentences";
import { comparedWith } from "./compared-with";
import type { ComparisonProps } from "./comparison-props";
import type { OtherCase } from "./other-case";

interface Compared {
  /** null: there is nothing to compare yet. */
  readonly comparison: WholeComparison | null;
  readonly problem: string | null;
}

/** What the form says beside the others, anew with each edit. */
export function useComparison({ form, reading, words }: ComparisonProps, others: readonly OtherCase[]): Compared {
  const { host, speech } = usePane();
  const [compared, tell] = useState<Compared>({ comparison: null, problem: null });
  const { choices } = reading;
  useEffect(() => {
    let isLatest = true;
    const answer = (now: Compared) => isLatest && tell(now);
    if (choices === null || others.length === 0) {
      answer({ comparison: null, problem: null });
      return;
    }
    const here = { name: words.here, form, choices, language: speech.language };
    comparedWith(others, here, host).then(
      (comparison) => answer({ comparison, problem: null }),
      async (error: unknown) => answer({ comparison: null, problem: await failureSentence(error, speech) }),
    );
    return () => {
      isLatest = false;
    };
  }, [JSON.stringify(form), others]);
  return compared;
}
