import { keptMissionsIn, missionsOfSchedules, schedulesIn } from "../../form/schedules-in";
import type { AdvancedProps } from "../../advanced/advanced-props";
import { Aids } from "./aids";
import { ContractTier } from "./contract-tier";
import { DocumentWords } from "./document-words";
import { CrisisInputs } from "./crisis-inputs";
import { FinerMission } from "./finer-mission";
import { OpenPoints } from "./open-points";
import { ScheduleChoice } from "./schedule-choice";
import { Starts } from "./starts";
import { TiersByYear } from "./tiers-by-year";
import { TimeBox } from "./time-box";
import { UnscheduledCare } from "./unscheduled-care";

/** What few contracts need: another schedule, starts, stops, rates and tiers by year, crises, and what no text settles. */
export function AdvancedContent(props: AdvancedProps) {
  const { form, words } = props;
  const missions = missionsOfSchedules(schedulesIn(form));
  return (
    <>
      <p class="help">{words.help}</p>
      <ContractTier {...props} />
      <ScheduleChoice {...props} />
      <UnscheduledCare {...props} />
      {missions.includes("crisis") && <CrisisInputs {...props} />}
      <Starts {...props} />
      <TimeBox {...props} field="balanceDelay" {...words.balanceDelay} placeholder="0" />
      <h3>{words.missions}</h3>
      {keptMissionsIn(form).map((mission) => (
        <FinerMission key={mission} mission={mission} {...props} />
      ))}
      <TiersByYear {...props} />
      <OpenPoints {...props} />
      <Aids {...props} />
      <DocumentWords {...props} />
    </>
  );
}
