import { explainer } from "../explain";
import { ruleSentences } from "./refusals/rules";

const { tooMany: _, ...naming } = ruleSentences;

export const explain = explainer({
  quote: (text) => `"${text}"`,
  colon: ": ",
  nameIn: ({ en }) => en,
  nameRow: ({ sheet, row, column }) =>
    `${sheet === undefined ? "Line" : `${sheet}, row`} ${row}${column === undefined ? "" : `, column ${column}`}`,
  nameColumn: (head) => `column "${head}"`,
  finish: (sentence) => sentence,
  naming,
});
