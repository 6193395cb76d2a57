/** The budgets of `examples/budgets`: real-looking, whole, and balanced in the year of their situation. */
import { readFileSync } from "node:fs";
import { answerTo } from "./read-plan";

function example(name: string): { readonly charges: readonly object[] } {
  const text = readFileSync(new URL(`../../examples/budgets/${name}`, import.meta.url), "utf8");
  return JSON.parse(text) as { readonly charges: readonly object[] };
}

test.each([
  ["taille-2-annee-2.json", 2, 2],
  ["taille-3-annee-4.json", 3, 4],
])("%s is of tier %i in year %i, has 25 charges and balances to the cent", (name, tier, year) => {
  const file = example(name);
  const { tier: found, situation, budget } = answerTo(file);
  expect([found, situation?.contractYear?.year, file.charges.length]).toEqual([tier, year, 25]);
  expect(budget?.years.filter((one) => one.year === "2026").map(({ balance }) => balance)).toEqual([0]);
});

test.each(["taille-2-annee-2.json", "taille-3-annee-4.json"])(
  "%s leaves no mission short of more than five euros",
  (name) => {
    const { budget } = answerTo(example(name));
    const rows = budget?.years.filter(({ year }) => year === "2026").flatMap(({ envelopes }) => envelopes) ?? [];
    expect(rows.length).toBeGreaterThanOrEqual(5);
    expect(rows.filter(({ after }) => after < -5)).toEqual([]);
  },
);
