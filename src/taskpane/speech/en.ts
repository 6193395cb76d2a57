import { date, euros, number } from "../../texts/en/figures";
import { noteSentence } from "../../texts/en/notes";
import { paneWords } from "../../texts/en/pane/pane";
import { sentence } from "../../texts/en/refusals";
import type { Speech } from "./speech";

export const speech: Speech = {
  language: "en",
  words: paneWords,
  euros,
  number,
  date,
  refusal: sentence,
  note: noteSentence,
  name: (names) => names.en,
};
