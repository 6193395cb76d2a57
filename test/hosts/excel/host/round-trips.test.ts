/** How many requests a build takes, and how large they are. */
import { examples } from "../../../examples";
import { share } from "../../../share";
import { planOf } from "../../../plan-of";
import { noProgress, openHost } from "./open-host";
import { openFilled } from "./open-filled";
import { fillOthers, formulaAt } from "./others";
import { smallPlan } from "./small-plan";

const plans = share(examples, 3).map(({ name, json }) => ({ name, plan: planOf(json) }));

test.each(plans)(
  "a first build of $name is one request to read and one to write, each under 5 MB",
  async ({ plan }) => {
    const { host, log } = openHost();
    await host.build(plan, noProgress);
    expect(log.roundTrips).toBe(2);
    expect(log.largest).toBeLessThan(5_000_000);
    expect(log.cleanUps).toEqual([]);
  },
);

test.each(plans)("so is a rebuild of $name among other people's sheets that name ours", async ({ plan }) => {
  const { host, log, workbook } = openHost();
  fillOthers(workbook);
  await host.build(plan, noProgress);
  workbook.sheet("Feuil1").GetRange("D1").Formulas = [["='Barème'!I26*2"]];
  log.clear();
  await host.build(plan, noProgress);
  expect(log.roundTrips).toBe(2);
  expect(log.largest).toBeLessThan(5_000_000);
  expect(formulaAt(workbook, "Feuil1", "D1")).toBe("='Barème'!I26*2");
});

test("a sheet of 20,000 rows stays under 5 MB in one request", async () => {
  const { host, log } = openHost();
  const [funding, assumptions] = smallPlan.sheets;
  const row = {
    column: 1,
    value: 12345.67,
    role: "calculation",
    format: "integer",
    formula: "ROUND(B2*1.07,2)",
  } as const;
  const cells = Array.from({ length: 20_000 }, (_, index) => ({ ...row, row: 10 + index }));
  const sheets = [funding, assumptions && { ...assumptions, cells: [...assumptions.cells, ...cells] }];
  await host.build({ ...smallPlan, sheets: sheets.filter((sheet) => sheet !== undefined) }, noProgress);
  expect(log.roundTrips).toBe(2);
  expect(log.largest).toBeLessThan(5_000_000);
});

test("a sheet of other people too large for an answer costs two more, and none of its formulas", async () => {
  const { host, log, workbook } = openFilled();
  await host.build(smallPlan, noProgress);
  const rows = Array.from({ length: 400 }, () => ["x".repeat(15_000)]);
  workbook.sheet("Feuil1").GetRange("H1:H400").Values = rows;
  workbook.sheet("Feuil1").GetRange("D1").Formulas = [["=Financement!$B$4"]];
  log.clear();
  await host.build(smallPlan, noProgress);
  expect(log.requests.map(({ error }) => error)).toEqual([
    "ResponsePayloadSizeLimitExceeded",
    undefined,
    undefined,
    undefined,
  ]);
  expect(formulaAt(workbook, "Feuil1", "D1")).toBe("='Financement'!$B$4");
});

test("a workbook of sixty sheets of other people costs one more request, and no formula of theirs", async () => {
  const { host, log, workbook } = openFilled();
  await host.build(smallPlan, noProgress);
  for (let number = 1; number <= 60; number++) workbook.Worksheets.Add(`Mois ${number}`);
  workbook.sheet("Mois 60").GetRange("A1").Formulas = [["=Financement!B4"]];
  log.clear();
  await host.build(smallPlan, noProgress);
  expect(log.roundTrips).toBe(3);
  expect(formulaAt(workbook, "Mois 60", "A1")).toBe("='Financement'!B4");
});
