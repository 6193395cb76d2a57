import type { Field } from "../form/form-state";
import { Sign } from "./sign";

/** What is wrong with a field, beside it. */
export function FieldProblem({ field, problem }: { field: Field; problem: string | undefined }) {
  if (problem === undefined) return null;
  return (
    <p class="problem" id={`${field}-problem`}>
      <Sign look="error" />
      <span>{problem}</span>
    </p>
  );
}
