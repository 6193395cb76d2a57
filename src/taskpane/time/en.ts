import { reasonOf } from "../../texts/en/payments";
import { timeWords } from "../../texts/en/pane/time";
import { timeNoteSentence } from "../../texts/en/time-notes";
import type { TimeSpeech } from "./time-speech";

export const timeSpeech: TimeSpeech = { words: timeWords, reason: reasonOf, note: timeNoteSentence };
