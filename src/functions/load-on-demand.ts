import { refuse } from "../refusal/refused";
import { answer } from "./errors";
import type * as onDemandFunctions from "./on-demand";

type OnDemand = typeof onDemandFunctions;

/** Computes by functions that weigh more than all the others together, and load once. */
export async function onDemand<T>(compute: (functions: OnDemand) => T | Promise<T>): Promise<T> {
  return compute(await load());
}

/** A file that did not come is asked for again by the next formula. */
async function load(): Promise<OnDemand> {
  try {
    return await import(/* webpackChunkName: "on-demand" */ "./on-demand");
  } catch {
    return answer(() => refuse({ kind: "functionUnloaded" }));
  }
}
