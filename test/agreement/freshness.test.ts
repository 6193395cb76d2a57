/** What expires with the calendar: these tests fail on the day when somebody must read a new text. */
import { ceilingOf } from "../../src/agreement/ceiling";

const thisYear = new Date().getFullYear();

test("the yearly ceiling of the current civil year is in src/agreement/ceilings.json (article D. 1434-44 CSP)", () => {
  expect(() => ceilingOf(thisYear)).not.toThrow();
});
