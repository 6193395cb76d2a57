import { date, euros, number } from "../../texts/en/figures";
import { paneWords } from "../../texts/en/pane/pane";
import type { Speech } from "./speech";

export const speech: Speech = {
  language: "en",
  words: paneWords,
  euros,
  number,
  date,
  name: (names) => names.en,
};
