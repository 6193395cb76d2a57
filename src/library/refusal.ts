import { refuse } from "../refusal/refused";

/** A request that cannot be carried out, with the one sentence that says so. @throws Refused */
export function refuseRequest(sentence: string): never {
  refuse({ kind: "request", sentence });
}
