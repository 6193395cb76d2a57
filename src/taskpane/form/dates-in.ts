/** What the form says of the contract's dates, given or assumed. */
import { assumedSignature } from "../../agreement/assumed-signature";
import type { Day } from "../../agreement/day";
import { checkSignature } from "../../agreement/signature";
import { scheduleIn, textIn, type FormState } from "./form-state";
import type { FormReading } from "./read-form";
import { keptMissionsIn } from "./schedules-in";

interface Dates {
  readonly signature: Day;
  readonly isSignatureGiven: boolean;
  /** How many of the missions kept have a start of their own. */
  readonly startCount: number;
}

export function datesIn(form: FormState, { problems }: FormReading): Dates {
  const typed = textIn(form, "signature").trim();
  const isSignatureGiven = typed !== "" && !problems.has("signature");
  const started = keptMissionsIn(form).filter((mission) => {
    const field = `start:${mission}` as const;
    return textIn(form, field).trim() !== "" && !problems.has(field);
  });
  return {
    signature: isSignatureGiven ? checkSignature(typed) : assumedSignature(scheduleIn(form)),
    isSignatureGiven,
    startCount: started.length,
  };
}
