import { lineNames } from "../../../agreement/line-names";
import type { MissionId } from "../../../agreement/lines";
import { textIn } from "../../form/form-state";
import { schedulesIn } from "../../form/schedules-in";
import { usePane } from "../../pane-context";
import { isRated } from "../../preview/schedule-facts";
import type { AdvancedProps } from "../../advanced/advanced-props";
import { ByYear } from "./by-year";
import { HeardLabel } from "./heard-label";
import { TimeBox } from "./time-box";

/** When a mission stops, and its rate in each contract year. */
export function FinerMission({ mission, ...props }: AdvancedProps & { mission: MissionId }) {
  const { speech } = usePane();
  const { stop, toTheEnd, rate } = props.words;
  const name = speech.name(lineNames[mission]);
  const own = textIn(props.form, `rate:${mission}`);
  return (
    <fieldset class="group">
      <legend class="label">{name}</legend>
      <div class="beside">
        <TimeBox
          {...props}
          field={`stop:${mission}`}
          label={<HeardLabel label={stop} about={name} />}
          placeholder={toTheEnd}
        />
      </div>
      {schedulesIn(props.form).some((table) => isRated(mission, table)) && (
        <ByYear
          {...props}
          fieldOf={(year) => `rate:${mission}:${year}`}
          label={rate}
          about={name}
          placeholder={own === "" ? props.words.emptyRate : own}
        />
      )}
    </fieldset>
  );
}
