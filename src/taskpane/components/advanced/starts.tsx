import { lineNames } from "../../../agreement/line-names";
import { keptMissionsIn } from "../../form/schedules-in";
import { usePane } from "../../pane-context";
import type { AdvancedProps } from "../../advanced/advanced-props";
import { TimeBox } from "./time-box";

/** When each mission kept starts. */
export function Starts(props: AdvancedProps) {
  const { speech } = usePane();
  const { starts, start, atSignature } = props.words;
  const missions = keptMissionsIn(props.form);
  if (missions.length === 0) return null;
  return (
    <>
      <h3>{starts}</h3>
      <ul>
        {missions.map((mission) => (
          <li key={mission} class="beside">
            <TimeBox
              {...props}
              field={`start:${mission}`}
              label={
                <>
                  <span class="unseen">{start}, </span>
                  {speech.name(lineNames[mission])}
                </>
              }
              placeholder={atSignature}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
