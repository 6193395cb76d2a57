import { useEffect, useState } from "preact/hooks";
import { Refused } from "../../refusal/refused";
import type { FormState } from "../form/form-state";
import { usePane } from "../pane-context";
import { failureSentence } from "../sentences";
import type { ClosingProps } from "./closing-props";
import type { ClosingState } from "./closing-state";

export interface Closing {
  /** null: not read yet. */
  readonly state: ClosingState | null;
  /** Why nothing is closed; null: nothing is wrong. */
  readonly problem: string | null;
}

/** What closing a year would do, read anew with what the form or the cells say. */
export function useClosing({ form, reading, isOurs }: ClosingProps): Closing {
  const { host, speech } = usePane();
  const [closing, tell] = useState<Closing>({ state: null, problem: null });
  const { choices } = reading;
  useEffect(() => {
    let isLatest = true;
    const answer = (now: Closing) => isLatest && tell(now);
    const read = async (): Promise<Closing> => {
      if (choices === null) return { state: null, problem: null };
      const { yearsToClose } = await import(/* webpackChunkName: "workbook" */ "../workbook/make");
      const state = await yearsToClose(host, form, choices, speech.language);
      const { outcome } = state;
      return { state, problem: outcome instanceof Refused ? await failureSentence(outcome, speech) : null };
    };
    read().then(answer, async (error: unknown) => {
      answer({ state: null, problem: await failureSentence(error, speech) });
    });
    return () => {
      isLatest = false;
    };
  }, [said(form), isOurs]);
  return closing;
}

/** All of the form, in one text: a field that is written again as it was asks nothing of the workbook. */
function said(form: FormState): string {
  return JSON.stringify(form);
}
