/** What a community chose and its contract does not allow, at whatever door it chose. */
import type { Day } from "../agreement/day";

export interface ChoiceFacts {
  textTooLong: { length: number; most: number };
  /** A mission that stops on the day on which it starts, or before. */
  stopBeforeStart: { start: Day; stop: Day };
  /** A situation of before the contract. */
  beforeSignature: { day: Day; signature: Day };
  afterContract: { day: Day; end: Day };
  /** A contract that ends early, on a day that is not within its five years. */
  contractEnd: { day: Day; signature: Day; end: Day };
  bankBalance: { received: unknown };
  /** A rule that goes by the schedules in force, with one that never was. */
  neverInForce: { schedule: string };
}
