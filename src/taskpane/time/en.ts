import { moneyWords } from "../../texts/en/pane/time";
import { reasonOf, unknownReasonOf } from "../../texts/en/payments";
import { timeNoteSentence } from "../../texts/en/time-notes";
import type { TimeSpeech } from "./time-speech";

export const timeSpeech: TimeSpeech = {
  words: moneyWords,
  reason: reasonOf,
  unknownReason: unknownReasonOf,
  note: timeNoteSentence,
};
