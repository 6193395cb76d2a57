import { crisisIds, plainIds } from "../../../funding/time/assumptions";
import type { AskedOfAll } from "../../../texts/pane-advanced-words";
import { scheduleIn } from "../../form/form-state";
import type { AdvancedProps } from "../../advanced/advanced-props";
import { AssumptionInput } from "./assumption-input";

/** Those of crises stand beside their dates, the delay of the balance above, and the scenario is the workbook's. */
const isAsked = (id: string): id is AskedOfAll =>
  !crisisIds.some((one) => one === id) && id !== "balanceDelay" && id !== "scenario";

/** The points that no text settles, each with the answer assumed. */
export function OpenPoints(props: AdvancedProps) {
  const { form, reading, words } = props;
  const hasRule = scheduleIn(form).from !== null || reading.problems.has("scheduleRule");
  return (
    <>
      <h3>{words.assumptions}</h3>
      {plainIds
        .filter(isAsked)
        .filter((id) => hasRule || id !== "scheduleRule")
        .map((id) => (
          <AssumptionInput key={id} id={id} {...props} />
        ))}
    </>
  );
}
