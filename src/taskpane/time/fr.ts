import { reasonOf } from "../../texts/fr/payments";
import { timeWords } from "../../texts/fr/pane/time";
import { timeNoteSentence } from "../../texts/fr/time-notes";
import type { TimeSpeech } from "./time-speech";

export const timeSpeech: TimeSpeech = { words: timeWords, reason: reasonOf, note: timeNoteSentence };
