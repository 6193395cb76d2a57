import { defaultAssumptions } from "../../../funding/time/time-choices";
import { isOn } from "../../form/form-state";
import { usePane } from "../../pane-context";
import type { TimeProps } from "../../time/time-props";
import { TickBox } from "../tick-box";
import { TimeBox } from "./time-box";

/** The crises declared over the five years, and what is assumed of them. */
export function CrisisInputs(props: TimeProps) {
  const { speech } = usePane();
  const { crises, crisesPerYear, crisisEffect, proratePlan } = props.time.words.finer;
  const { form, edit } = props;
  return (
    <>
      <TimeBox {...props} field="crises" {...crises} />
      <TimeBox
        {...props}
        field="crisesPerYear"
        {...crisesPerYear}
        placeholder={String(defaultAssumptions.crisesPerYear)}
      />
      <TimeBox
        {...props}
        field="crisisEffect"
        {...crisisEffect}
        placeholder={speech.date(defaultAssumptions.crisisEffect)}
      />
      <TickBox field="proratePlan" help={proratePlan.help} isOn={isOn(form, "proratePlan")} onEdit={edit}>
        {proratePlan.label}
      </TickBox>
    </>
  );
}
