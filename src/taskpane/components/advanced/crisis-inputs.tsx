import type { AdvancedProps } from "../../advanced/advanced-props";
import { isOn, textIn } from "../../form/form-state";
import { ChoiceBox } from "../choice-box";
import { TickBox } from "../tick-box";
import { AssumptionInput } from "./assumption-input";
import { TimeBox } from "./time-box";

/** The crisis mission: its plan, the crises declared over the five years, and what is assumed of them. */
export function CrisisInputs(props: AdvancedProps) {
  const { form, edit, words } = props;
  const { label, help, drafted, updated } = words.crisisPlan;
  const options = [
    ["drafted", drafted],
    ["updated", updated],
  ] as const;
  return (
    <>
      <h3>{words.crisis}</h3>
      <ChoiceBox
        field="crisisPlan"
        label={label}
        help={help}
        value={textIn(form, "crisisPlan")}
        options={options}
        onEdit={edit}
      />
      <TickBox
        field="crisisDeclared"
        help={words.crisisDeclared.help}
        isOn={isOn(form, "crisisDeclared")}
        onEdit={edit}
      >
        {words.crisisDeclared.label}
      </TickBox>
      <TimeBox {...props} field="crises" {...words.crises} />
      <AssumptionInput id="crisesPerYear" {...props} />
      <AssumptionInput id="crisisEffect" {...props} />
      <AssumptionInput id="proratePlan" {...props} />
    </>
  );
}
