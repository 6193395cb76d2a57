import type { AdvancedProps } from "../../advanced/advanced-props";
import { isOn, type SwitchField } from "../../form/form-state";
import { schedulesIn } from "../../form/schedules-in";
import { TickBox } from "../tick-box";

const switches = ["compensation", "earmarked"] as const satisfies readonly SwitchField[];

/** The two parts of the access mission that are paid only where the community set them up, under a schedule that has them. */
export function UnscheduledCare({ form, edit, words }: AdvancedProps) {
  const areApart = schedulesIn(form).some(({ lines }) => lines.get("access")?.parts.compensation !== undefined);
  if (!areApart) return null;
  return (
    <>
      {switches.map((field) => (
        <TickBox key={field} field={field} help={words[field].help} isOn={isOn(form, field)} onEdit={edit}>
          {words[field].label}
        </TickBox>
      ))}
    </>
  );
}
