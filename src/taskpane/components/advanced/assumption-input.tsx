import { assumptions, isOfKind } from "../../../funding/time/assumptions";
import type { AskedOfAll } from "../../../texts/pane-advanced-words";
import { isOn } from "../../form/form-state";
import { saidBySchedules } from "../../form/said-by-schedules";
import { usePane } from "../../pane-context";
import type { AdvancedProps } from "../../advanced/advanced-props";
import { TickBox } from "../tick-box";
import { TimeBox } from "./time-box";
import { TimeChoice } from "./time-choice";

/** The field of an assumption of the registry: its kind says which, and the schedules what it shows while it is empty. */
export function AssumptionInput({ id, ...props }: AdvancedProps & { readonly id: AskedOfAll }) {
  const { speech } = usePane();
  const words = props.words;
  if (isOfKind(id, "oneOf")) {
    return <TimeChoice<string> {...props} field={id} accepted={assumptions[id].accepted} {...words[id]} />;
  }
  if (isOfKind(id, "yesNo")) {
    return (
      <TickBox field={id} help={words[id].help} isOn={isOn(props.form, id)} onEdit={props.edit}>
        {words[id].label}
      </TickBox>
    );
  }
  const usual = saidBySchedules(id, props.form);
  const shown = assumptions[id].kind === "day" && usual !== null ? speech.date(usual) : String(usual ?? "");
  return <TimeBox {...props} field={id} {...words[id]} placeholder={shown} />;
}
