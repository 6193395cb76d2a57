import { asideSheet, Names, numberedSheet, numberedTable } from "../../src/hosts/free-name";

test("a free name is kept", () => {
  expect(new Names(["Feuil1"]).take("Financement", numberedSheet)).toBe("Financement");
});

test("a name that is taken, in any case, gets the first free number", () => {
  const names = new Names(["FINANCEMENT", "financement (2)"]);
  expect(names.take("Financement", numberedSheet)).toBe("Financement (3)");
});

test("a name once given is no longer free", () => {
  const names = new Names([]);
  expect([names.take("Budget", numberedSheet), names.take("Budget", numberedSheet)]).toEqual(["Budget", "Budget (2)"]);
});

test("a table takes a number that its name can hold", () => {
  expect(new Names(["T_Bareme"]).take("T_Bareme", numberedTable)).toBe("T_Bareme_2");
});

test.each([
  ["Budget", 1, "Budget (ancien)"],
  ["Budget", 3, "Budget (ancien 3)"],
  ["Un nom de trente et un caractères", 1, "Un nom de trente et un (ancien)"],
  ["🏥".repeat(15), 1, `${"🏥".repeat(11)} (ancien)`],
])("an old sheet %p, of rank %p, is called %p, within Excel's 31 characters", (name, rank, expected) => {
  expect(asideSheet(name, rank)).toBe(expected);
  expect(asideSheet(name, rank).length).toBeLessThanOrEqual(31);
});
