/** Dates that people write with the name of the month. */
import { parseDate } from "../../src/typed-figure/typed-date";

test.each([
  ["1 octobre 2023", "fr", "2023-10-01"],
  ["1er octobre 2023", "fr", "2023-10-01"],
  ["15 févr. 2024", "fr", "2024-02-15"],
  ["31 AOÛT 2022", "fr", "2022-08-31"],
  ["1 October 2023", "en", "2023-10-01"],
  ["October 1st, 2023", "en", "2023-10-01"],
  ["31 février 2024", "fr", "2024-02-31"],
] as const)("%j in %s is %s, which the rules then judge", (typed, language, day) => {
  expect(parseDate(typed, language)).toBe(day);
});

test.each(["1/10/23", "01/03/2024", "1 jui 2024", "1 brumaire 2024", "octobre 2023", "hier"])(
  "%j stays as it is, for the rules to read or to refuse",
  (typed) => expect(parseDate(typed, "fr")).toBe(typed),
);

test("a blank is nothing", () => {
  expect(parseDate("  ", "fr")).toBeNull();
});
