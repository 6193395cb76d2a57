/** The example that the list of functions inserts. */
import { dayOf } from "../../src/agreement/day";
import { examples } from "../../src/functions/examples";
import { exampleShown } from "../../src/taskpane/functions/load-functions";

const today = dayOf(2026, 12, 1) ?? 0;
const before = dayOf(2022, 3, 31) ?? 0;

test.each(["TIER", "MISSION", "AMOUNT", "TOTAL", "REQUIREDRATE"])("of CPTS.%s it is of the schedule in force", (id) => {
  const { shown, past } = exampleShown(id, "fr", today) ?? {};
  expect([shown?.includes('"avenant 2"'), past]).toEqual([true, null]);
});

test("one of a schedule that has ended says so, and names the one in force", () => {
  const shown = Object.keys(examples).flatMap((id) => exampleShown(id, "fr", today) ?? []);
  const ended = shown.filter((one) => one.shown.includes("accord 2019"));
  expect(ended.length).toBeGreaterThan(0);
  for (const { past } of ended) expect(past).toEqual({ schedule: "accord 2019", inForce: "avenant 2" });
});

test("on a day of the first schedule, that one is in force", () => {
  const { shown, past } = exampleShown("MISSION", "fr", before) ?? {};
  expect([shown, past]).toEqual(['=CPTS.MISSION("Accès aux soins";2;80%;"accord 2019")', null]);
});
