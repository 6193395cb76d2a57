/** What was typed as spent of the unscheduled-care money is not carried over, whether or not a charge says it. */
import { community } from "./community";
import { answerTo } from "./read-plan";

/** Of 45 000 earned a year: what goes to account 6894 at the end of a year, null when nothing does. */
function carriedOver(year: string, json: object): number | null {
  const { entries } = answerTo({ ...community, accounting: { product: "74" }, ...json });
  return entries?.find(({ date, account }) => date === `${year}-12-31` && account === "6894")?.debit ?? null;
}

// By 30 June, 5 of 12 months of 1 875 are paid: 9 375; with those to come, 22 500.
const monthly = [{ mission: "earmarked", nature: "fees", monthly: 1875, first: "2021-01", last: "2021-12" }];

test.each([
  ["nothing is typed: the charges say what is spent", 0, monthly, 22500],
  ["less is typed than the charges say: they say it", 9000, monthly, 22500],
  ["625 more is typed than the charges say", 10000, monthly, 21875],
  ["half is typed, and no charge says any of it", 22500, [], 22500],
  ["more is typed than was earned", 50000, [], null],
])("when %s", (_, earmarkedSpent, charges, carried) => {
  const situation = { day: "2021-06-30", bankBalance: 20000, earmarkedSpent };
  expect(carriedOver("2021", { situation, charges })).toBe(carried);
});

test("money older than the last two years is left as its charges say: no one can tell in which it was spent", () => {
  const situation = { day: "2023-06-30", bankBalance: 20000, earmarkedSpent: 100000 };
  expect(carriedOver("2023", { situation, charges: monthly })).toBe(45000);
});
