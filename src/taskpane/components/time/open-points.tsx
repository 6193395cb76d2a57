import { prorationBases } from "../../../agreement/proration";
import { scheduleRules } from "../../../agreement/schedules-of-year";
import { defaultAssumptions, stoppedMissionRules } from "../../../funding/time/time-choices";
import { isOn, scheduleIn } from "../../form/form-state";
import type { TimeProps } from "../../time/time-props";
import { TickBox } from "../tick-box";
import { TimeBox } from "./time-box";
import { TimeChoice } from "./time-choice";

const ticks = ["prorateVariable", "advanceUnscheduledCare"] as const;

/** The points that no text settles, each with the answer assumed. */
export function OpenPoints(props: TimeProps) {
  const { form, edit, reading, time } = props;
  const words = time.words.finer;
  const { scheduleRule, prorationBasis, stoppedMission, balanceLag } = words;
  const wasEverInForce = scheduleIn(form).from !== null;
  return (
    <>
      <h3>{words.assumptions}</h3>
      {(wasEverInForce || reading.problems.has("scheduleRule")) && (
        <TimeChoice {...props} field="scheduleRule" accepted={scheduleRules} {...scheduleRule} />
      )}
      <TimeBox {...props} field="balanceLag" {...balanceLag} placeholder={String(defaultAssumptions.balanceLag)} />
      <TimeChoice {...props} field="prorationBasis" accepted={prorationBases} {...prorationBasis} />
      {ticks.map((field) => (
        <TickBox key={field} field={field} help={words[field].help} isOn={isOn(form, field)} onEdit={edit}>
          {words[field].label}
        </TickBox>
      ))}
      <TimeChoice {...props} field="stoppedMission" accepted={stoppedMissionRules} {...stoppedMission} />
    </>
  );
}
