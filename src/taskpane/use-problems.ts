import type { Field } from "./form/form-state";
import type { FormReading } from "./form/read-form";
import { usePane } from "./pane-context";
import { fieldSentence } from "./sentences";

/** The sentence of what is wrong with a field, or undefined. */
export function useProblems({ problems }: FormReading): (field: Field) => string | undefined {
  const { speech } = usePane();
  return (field) => {
    const problem = problems.get(field);
    return problem && fieldSentence(problem, speech);
  };
}
