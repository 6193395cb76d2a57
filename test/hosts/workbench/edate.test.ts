/** Values given by Excel. */
import { edate } from "../../../src/hosts/workbench/functions/edate";

const valueError = { code: "#VALUE!", message: "" };
const numError = { code: "#NUM!", message: "" };

test.each([
  { of: "31 January, a month later", start: 43_861, months: 1, gives: 43_890 },
  { of: "31 January, a month before", start: 43_861, months: -1, gives: 43_830 },
  { of: "29 February, a year later", start: 45_351, months: 12, gives: 45_716 },
  { of: "29 February, a year before", start: 45_351, months: -12, gives: 44_985 },
  { of: "25 August 2019, eighteen months later", start: 43_702, months: 18, gives: 44_252 },
  { of: "1 March 2020, five years later", start: 43_891, months: 60, gives: 45_717 },
  { of: "a day with hours", start: 43_861.9, months: 1.9, gives: 43_890 },
  { of: "a blank number of months", start: 43_891, months: null, gives: 43_891 },
  { of: "a text", start: "demain", months: 1, gives: valueError },
  { of: "a time before all days", start: 43_891, months: -1_500, gives: numError },
])("EDATE of $of", ({ start, months, gives }) => {
  expect(edate.call([start, months])).toEqual(gives);
});
