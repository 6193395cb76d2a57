import type { AdvancedProps } from "../../advanced/advanced-props";
import { ByYear } from "./by-year";

/** The tier of each contract year: an amendment to the contract changes it at an anniversary. */
export function TiersByYear(props: AdvancedProps) {
  const { tiers, tier } = props.words;
  return (
    <>
      <h3>{tiers}</h3>
      <ByYear {...props} fieldOf={(year) => `tier:${year}`} label={tier} placeholder="=" />
    </>
  );
}
