import { toIso } from "../../agreement/day";
import { figuresFor } from "../figures";

export const { and, date, euros, number, or, received, receivedNumber } = figuresFor({
  language: "en",
  locale: "en-GB",
  date: toIso,
  money: (amount) => `€${amount}`,
  quote: (text) => `"${text}"`,
  and: "and",
  or: "or",
  emptyCell: "an empty cell",
  notANumber: "something that is not a number",
  yes: "TRUE",
  no: "FALSE",
  range: "a range or an object",
  isText: "which is a text: type it again as a number (in Excel: Data, Text to Columns)",
  isTwo: (group, decimal) => `which may be ${group} or ${decimal}: write one or the other`,
});
