import type { SignedChoices } from "../../funding/choices";
import type { BudgetForm } from "../use-budget-form";
import type { TimeSpeech } from "./time-speech";

/** What every part of the figures in time is given. */
export interface TimeProps extends BudgetForm {
  readonly choices: SignedChoices;
  readonly time: TimeSpeech;
}
