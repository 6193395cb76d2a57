import { assumptionNames, type AssumptionId } from "../funding/time/assumption-names";
import { findAssumption } from "../funding/time/find-assumption";
import { cliTexts } from "../texts/fr/cli";
import type { Options } from "./options";
import { refuseRequest } from "../library/refusal";

const datedOptions = ["start", "stop", "rates", "tiers", "balance-delay"] as const;
/** What `--assume` may say of the budget of one year. */
const ofTheYear: readonly AssumptionId[] = ["compensation", "earmarked", "crisisPlan"];

/** Without a signature there are no contract years for an option to speak of. @throws Refused */
export function refuseDated(options: Options): void {
  const dated = datedOptions.find((name) => options[name] !== undefined);
  if (dated !== undefined) refuseRequest(cliTexts.needsSignature(`--${dated}`));
  const assumed = (options.assume ?? []).map((word) => findAssumption(word.replace(/=.*/, "").trim()));
  const id = assumed.find((one) => !ofTheYear.includes(one));
  if (id !== undefined) refuseRequest(cliTexts.needsSignature(`--assume "${assumptionNames[id].fr}"`));
}
