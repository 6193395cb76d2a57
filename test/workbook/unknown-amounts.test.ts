/** An amount that no source gives is an empty cell to fill, never a zero. */
import { planOf } from "../plan-of";

/** How many amounts of each schedule's table, at all tiers, nobody publishes: counted by hand. */
const schedules = [
  { schedule: "ACI2019", unknown: 0 },
  { schedule: "AV2", unknown: 10 },
  { schedule: "PROJET-AV2", unknown: 6 },
  { schedule: "UNCAM2019", unknown: 10 },
  { schedule: "PRE-ACI", unknown: 2 },
];

test.each(schedules)("the table of $schedule leaves $unknown amounts to type, and shows none as 0", (one) => {
  const { sheets } = planOf({ population: 62_000, schedule: one.schedule, missions: "all" });
  const rates = sheets.filter(({ name }) => name === "Barème").flatMap(({ cells }) => cells);
  const amounts = rates.filter(({ format }) => format === "euros");
  expect(amounts.filter(({ input, value }) => input?.startsWith("amount:") && value === null)).toHaveLength(
    one.unknown,
  );
  expect(amounts.filter(({ value }) => value === 0)).toEqual([]);
});

test("an unknown amount is the words « à saisir » in Détail, and so is what depends on it alone", () => {
  const { sheets } = planOf({ population: 62_000, schedule: "AV2", missions: { crisis: {} } });
  const funding = sheets.filter(({ name }) => name === "Détail").flatMap(({ cells }) => cells);
  const row = funding.find(({ column, value }) => column === 2 && value === "Plan de crise")?.row;
  const shown = funding.filter((cell) => cell.row === row && cell.format === "euros").map(({ value }) => value);
  expect(shown).toEqual(["à saisir", "à saisir", "à saisir", "à saisir", "à saisir"]);
});
