import { useContext } from "preact/hooks";
import { AnswersContext } from "./answers/answers-context";
import type { Field } from "./form/form-state";
import type { FormReading } from "./form/read-form";
import { usePane } from "./pane-context";
import { fieldSentence } from "./sentences";

/** The sentence of what is wrong with a field, or undefined. */
export function useProblems({ problems }: FormReading): (field: Field) => string | undefined {
  const { words } = usePane();
  const answers = useContext(AnswersContext);
  return (field) => {
    const problem = problems.get(field);
    if (problem === undefined) return undefined;
    if (answers === null) return words.loading;
    return answers === "failed" ? words.cannotLoad : fieldSentence(problem, answers);
  };
}
