import { moneyWords } from "../../texts/fr/pane/time";
import { reasonOf, unknownReasonOf } from "../../texts/fr/payments";
import { timeNoteSentence } from "../../texts/fr/time-notes";
import type { TimeSpeech } from "./time-speech";

export const timeSpeech: TimeSpeech = {
  words: moneyWords,
  reason: reasonOf,
  unknownReason: unknownReasonOf,
  note: timeNoteSentence,
};
