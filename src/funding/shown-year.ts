/** The year that a budget headlines, at every door. */
import type { Schedule } from "../agreement/schedule";
import type { Funding } from "./funding";
import type { YearOfContract } from "./time/frame";

/** Why the year shown is the one that it is; without a signature there is one year, and no other. */
type Standing = "unsigned" | "notBegun" | "inProgress" | "ended";

/** Its rows are what the contract owes for it: what starts or stops within it counts for its days. */
export interface ShownYear extends Funding {
  readonly standing: Standing;
  /** null: no signature tells any. */
  readonly contractYear: YearOfContract | null;
  /** All that it is read in, the one of its rows last. */
  readonly schedules: readonly Schedule[];
  /** The other ones in which the years before it were read. */
  readonly before: readonly Schedule[];
}

/** Of a budget that no signature dates. */
export function undatedYear(funding: Funding): ShownYear {
  return { ...funding, standing: "unsigned", contractYear: null, schedules: [funding.schedule], before: [] };
}
