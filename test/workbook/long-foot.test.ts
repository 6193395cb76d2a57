/** At the foot of the printed pages a name that is too long ends between two words. */
import { planOf } from "../plan-of";

const leftOf = (name: string, preparedBy = "") =>
  planOf({ name, population: 62_000, document: { preparedBy } }).footer.left.split("\n");

test("a long name ends with the last whole word that fits on its line", () => {
  const [name] = leftOf(
    "Communauté professionnelle territoriale de santé des Deux Vallées, de la Montagne Noire et du Pays",
  );
  expect(name).toBe("Communauté professionnelle territoriale de santé des Deux Vallées, de la …");
});

test("a word that just fits is kept, and no comma is left before the mark", () => {
  const kept = "a".repeat(73);
  expect(leftOf(`${kept}, bbbb ccccc`)[0]).toBe(`${kept} …`);
  expect(leftOf(`${kept} bbbb ccccc`)[0]).toBe(`${kept} bbbb …`);
});

test("a single word is cut where it must be, between two signs", () => {
  expect(leftOf("🏥".repeat(200))[0]).toBe(`${"🏥".repeat(78)} …`);
});

test("a name that fits is whole; whoever prepared the document is cut between words too", () => {
  const [name, said] = leftOf("CPTS du Val", "Cabinet Martin-Dupont de la Rochefoucauld & Associés, conseil");
  expect(name).toBe("CPTS du Val");
  expect(said).toMatch(/Cabinet Martin-Dupont de la Rochefoucauld …$/);
});
