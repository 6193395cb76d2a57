/** Prudent: no result at all; central: the rates typed; full: every target reached. */
export const scenarios = ["prudent", "central", "full"] as const;
export type Scenario = (typeof scenarios)[number];

/** The same thing under each scenario. */
export function byScenario<T>(make: (scenario: Scenario) => T): Readonly<Record<Scenario, T>> {
  const [prudent, central, full] = scenarios;
  return { prudent: make(prudent), central: make(central), full: make(full) };
}
