import type { Language } from "../../../texts/language";
import type { TimeParts } from "../../time/time-parts";
import type { ShownForm } from "../../shown-form";
import { AnswerLine } from "./answer-line";
import { Hatch } from "./hatch";
import { MissingOnDemand } from "./missing-on-demand";
import { Missions } from "./missions";
import { MoneyInTime } from "./money-in-time";
import { PreviewSection } from "./preview";
import { ScheduleOffer } from "./schedule-offer";

/** All that answers the three first fields: what lacks, the rates, then what they come to. */
export function Results(shown: ShownForm) {
  return (
    <>
      <Hatch />
      {shown.funding && <AnswerLine {...shown} funding={shown.funding} />}
      <ScheduleOffer {...shown} />
      <MissingOnDemand {...shown} />
      <Missions {...shown} />
      <MoneyInTime {...shown} />
      <PreviewSection {...shown} />
    </>
  );
}

/** What tells a dated contract: from here, so that it does not bring again what the answers have. */
export function loadTime(language: Language): Promise<TimeParts> {
  return import(/* webpackChunkName: "time" */ "../../time/time-parts").then(({ timeParts }) => timeParts(language));
}
