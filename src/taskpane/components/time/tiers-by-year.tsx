import type { TimeProps } from "../../time/time-props";
import { ByYear } from "./by-year";

/** The tier of each contract year: an amendment to the contract changes it at an anniversary. */
export function TiersByYear(props: TimeProps) {
  const { tiers, tier } = props.time.words.finer;
  return (
    <>
      <h3>{tiers}</h3>
      <ByYear {...props} fieldOf={(year) => `tier:${year}`} label={tier} placeholder="=" />
    </>
  );
}
