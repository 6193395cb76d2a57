/**
 * Examples of every function, by its name in formulas. Their results are written by hand: the tests execute each one
 * through the façade and compare.
 */
import { amount, ceiling, mission, operating, tier } from "./examples/amounts";
import { cash, due, instalments, prorata } from "./examples/contract";
import type { Example } from "./examples/example";
import { population } from "./examples/population";
import { budget, calendar, missions, schedule } from "./examples/tables";
import { indicators } from "./examples/indicators";
import { requiredrate, score, source, total } from "./examples/totals";

export const examples: Readonly<Record<string, readonly Example[]>> = {
  TIER: tier,
  POPULATION: population,
  MISSION: mission,
  AMOUNT: amount,
  OPERATING: operating,
  TOTAL: total,
  REQUIREDRATE: requiredrate,
  SCORE: score,
  INDICATORS: indicators,
  BUDGET: budget,
  SCHEDULE: schedule,
  MISSIONS: missions,
  CALENDAR: calendar,
  SOURCE: source,
  CEILING: ceiling,
  INSTALMENTS: instalments,
  PRORATA: prorata,
  DUE: due,
  CASH: cash,
};
