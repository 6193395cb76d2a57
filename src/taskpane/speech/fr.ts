import { date, euros, number } from "../../texts/fr/figures";
import { paneWords } from "../../texts/fr/pane/pane";
import type { Speech } from "./speech";

export const speech: Speech = {
  language: "fr",
  words: paneWords,
  euros,
  number,
  date,
  name: (names) => names.fr,
};
