import { TimeContent } from "../components/time/time-content";
import type { Funding } from "../../funding/funding";
import type { ShownYear } from "../../funding/shown-year";
import { shownYearOf } from "../../funding/time/year-in-progress";
import type { FormState } from "../form/form-state";
import type { Language } from "../../texts/language";
import { amountsOfContract } from "./amounts-of-contract";
import { timeSpeech as inEnglish } from "./en";
import { timeSpeech as inFrench } from "./fr";
import type { TimeSpeech } from "./time-speech";
import { withYearsOfPlan } from "./years-of-plan";

export interface TimeParts {
  readonly TimeContent: typeof TimeContent;
  readonly time: TimeSpeech;
  /** The year of the contract that the answers headline, its closed years and its indicators as the cells say them. */
  readonly shownYear: (funding: Funding, form: FormState) => ShownYear;
  readonly amountsOfContract: typeof amountsOfContract;
}

const speechIn: Readonly<Record<Language, TimeSpeech>> = { fr: inFrench, en: inEnglish };

/** What tells the payments of a dated contract, and its words in one language. */
export function timeParts(language: Language): TimeParts {
  return { TimeContent, time: speechIn[language], shownYear, amountsOfContract };
}

function shownYear(funding: Funding, form: FormState): ShownYear {
  return shownYearOf({ ...funding, choices: withYearsOfPlan(funding.choices, form) });
}
