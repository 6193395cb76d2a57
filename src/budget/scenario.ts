/** Prudent: no result at all; central: the rates typed; full: every target reached. */
export const scenarios = ["prudent", "central", "full"] as const;
export type Scenario = (typeof scenarios)[number];
