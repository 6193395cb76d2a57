/** Excel shows fifteen digits and passes seventeen: what a person sees as one number is one number. */
import { checkDay } from "../../src/agreement/check-day";
import { checkYear } from "../../src/agreement/ceiling";
import { checkRate } from "../../src/agreement/rate";
import { checkTarget } from "../../src/agreement/required-rate";
import { score } from "../../src/agreement/score";
import { checkPopulation, checkTier } from "../../src/agreement/tier";
import { checkWholeNumber } from "../../src/agreement/whole-number";

test.each([
  { what: "5 % + 55 % + 30 % + 10 %", value: 0.05 + 0.55 + 0.3 + 0.1, read: checkRate, is: 1 },
  { what: "three tenths less a tenth, twice", value: 0.3 - 0.1 - 0.2, read: checkRate, is: 0 },
  { what: "a tenth and two tenths", value: 0.1 + 0.2, read: checkRate, is: 0.3 },
  { what: "33.3 divided by 100", value: 33.3 / 100, read: checkRate, is: 0.333 },
  { what: "inhabitants", value: 62_000.00000000001, read: checkPopulation, is: 62_000 },
  { what: "a tier", value: 2.0000000000000004, read: checkTier, is: 2 },
  { what: "a year", value: 2025.9999999999998, read: checkYear, is: 2026 },
  { what: "months", value: 4.999999999999999, read: (value: unknown) => checkWholeNumber(value, 24), is: 5 },
  { what: "a day", value: 45_351.99999999999, read: checkDay, is: 45_352 },
  { what: "euros a little below none", value: 0.3 - 0.1 - 0.2, read: checkTarget, is: 0 },
  { what: "a level", value: 0.05 + 0.55 + 0.3 + 0.1, read: (value: unknown) => score([value], null), is: 1 },
  { what: "a weight", value: 0.05 + 0.55 + 0.3 + 0.1, read: (value: unknown) => score([1], [value]), is: 1 },
])("$what: $value is $is", ({ value, read, is }) => {
  expect(read(value)).toBe(is);
});
