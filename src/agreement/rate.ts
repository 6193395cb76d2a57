import { shareWithoutDust } from "./fifteen-digits";
import { refuse } from "../refusal/refused";

/** An achievement rate, as a number from 0 to 1. 85 is refused, not read as 85 %. @throws Refused */
export function checkRate(value: unknown): number {
  return shareWithoutDust(value) ?? refuse({ kind: "rate", received: value });
}
