import type { BudgetForm } from "../use-budget-form";
import type { TimeSpeech } from "./time-speech";

/** What every part of the section of the dates is given. */
export interface TimeProps extends BudgetForm {
  readonly time: TimeSpeech;
}
