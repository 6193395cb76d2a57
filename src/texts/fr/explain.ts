import { explainer } from "../explain";
import { noBreak } from "./figures";
import { ruleSentences } from "./refusals/rules";

const { tooMany: _, ...naming } = ruleSentences;

export const explain = explainer({
  quote: (text) => `« ${text} »`,
  colon: " : ",
  nameIn: ({ fr }) => fr,
  finish: noBreak,
  naming,
});
