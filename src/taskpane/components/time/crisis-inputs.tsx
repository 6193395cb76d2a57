import type { TimeProps } from "../../time/time-props";
import { AssumptionInput } from "./assumption-input";
import { TimeBox } from "./time-box";

/** The crises declared over the five years, and what is assumed of them. */
export function CrisisInputs(props: TimeProps) {
  return (
    <>
      <TimeBox {...props} field="crises" {...props.time.words.finer.crises} />
      <AssumptionInput id="crisesPerYear" {...props} />
      <AssumptionInput id="crisisEffect" {...props} />
      <AssumptionInput id="proratePlan" {...props} />
    </>
  );
}
