import { explainer } from "../explain";
import { noBreak } from "./figures";
import { ruleSentences } from "./refusals/rules";

const { tooMany: _, ...naming } = ruleSentences;

export const explain = explainer({
  quote: (text) => `« ${text} »`,
  colon: " : ",
  nameIn: ({ fr }) => fr,
  nameRow: ({ sheet, row, column }) =>
    `${sheet === undefined ? "Ligne" : `${sheet}, ligne`} ${row}${column === undefined ? "" : `, colonne ${column}`}`,
  nameColumn: (head) => `colonne « ${head} »`,
  finish: noBreak,
  naming,
});
