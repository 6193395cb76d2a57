import { useEffect, useState } from "preact/hooks";
import { foldOfField } from "../../form/fold-of-field";
import { keptMissionsIn, missionsOfSchedules, schedulesIn } from "../../form/schedules-in";
import type { TimeProps } from "../../time/time-props";
import { Fold } from "../fold";
import { Aids } from "./aids";
import { CrisisInputs } from "./crisis-inputs";
import { FinerMission } from "./finer-mission";
import { OpenPoints } from "./open-points";
import { TiersByYear } from "./tiers-by-year";

/** What few contracts need: stops, rates and tiers by year, crises, and what no text settles. */
export function FinerInputs(props: TimeProps) {
  const { title, help, missions } = props.time.words.finer;
  const { form, reading } = props;
  const isWrong = [...reading.problems.keys()].some((field) => foldOfField(field) === "finer");
  const [isOpen, setOpen] = useState(isWrong);
  useEffect(() => {
    if (isWrong) setOpen(true);
  }, [isWrong]);
  const paysCrises = missionsOfSchedules(schedulesIn(form)).includes("crisis");
  return (
    <Fold summary={title} isOpen={isOpen} onToggle={setOpen}>
      <p class="help">{help}</p>
      <h3>{missions}</h3>
      {keptMissionsIn(form).map((mission) => (
        <FinerMission key={mission} mission={mission} {...props} />
      ))}
      <TiersByYear {...props} />
      {paysCrises && <CrisisInputs {...props} />}
      <OpenPoints {...props} />
      <Aids {...props} />
    </Fold>
  );
}
