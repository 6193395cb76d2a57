import { date, euros, number } from "../../texts/fr/figures";
import { noteSentence } from "../../texts/fr/notes";
import { paneWords } from "../../texts/fr/pane/pane";
import { sentence } from "../../texts/fr/refusals";
import type { Speech } from "./speech";

export const speech: Speech = {
  language: "fr",
  words: paneWords,
  euros,
  number,
  date,
  refusal: sentence,
  note: noteSentence,
  name: (names) => names.fr,
};
