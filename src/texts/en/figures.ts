import { toIso } from "../../agreement/day";
import { figuresFor } from "../figures";

export const { and, date, euros, number, or, received } = figuresFor({
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
});
