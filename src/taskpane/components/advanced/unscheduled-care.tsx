import type { AdvancedProps } from "../../advanced/advanced-props";
import { isOn, type SwitchField } from "../../form/form-state";
import { schedulesIn } from "../../form/schedules-in";
import { isEnvelopeWithinFixed } from "../../../funding/merged-parts";
import { TickBox } from "../tick-box";
import { TimeBox } from "./time-box";

const switches = ["compensation", "earmarked"] as const satisfies readonly SwitchField[];

/**
 * The two parts of the access mission that are paid only where the community set them up, under a schedule that has them;
 * under one that holds them in the fixed part, how much of it the contract reserves.
 */
export function UnscheduledCare(props: AdvancedProps) {
  const { form, edit, words } = props;
  const schedules = schedulesIn(form);
  const areApart = schedules.some(({ lines }) => lines.get("access")?.parts.compensation !== undefined);
  return (
    <>
      {areApart &&
        switches.map((field) => (
          <TickBox key={field} field={field} help={words[field].help} isOn={isOn(form, field)} onEdit={edit}>
            {words[field].label}
          </TickBox>
        ))}
      {schedules.some(isEnvelopeWithinFixed) && (
        <TimeBox {...props} field="earmarkedOfFixed" {...words.earmarkedOfFixed} placeholder="0" />
      )}
    </>
  );
}
