/** A budget that the cells hold goes with every build and every file of the pane, whatever the form says. */
import { readWholeCase } from "../../src/budget/read-whole-case";
import { readXlsx } from "../../src/hosts/xlsx/read-xlsx";
import { fileOf, planOf, readCells, readPlan } from "../../src/taskpane/workbook/workbook";
import { plannedOfWorkbook } from "../../src/workbook/read-plan";
import { budgetExamples } from "../examples";
import { today } from "../today";
import { FakeHost } from "./fake-host";

const [example] = budgetExamples.map(({ json }) => json);
const { choices, planned } = readWholeCase(example, today);

async function openBuilt(): Promise<FakeHost> {
  const host = new FakeHost();
  await host.build(await planOf(choices, planned), () => undefined);
  return host;
}

test("the plan is read from the cells, and none from a workbook that holds none", async () => {
  expect(await readPlan(await openBuilt())).toEqual(planned);
  const empty = new FakeHost();
  expect(await readPlan(empty)).toBeNull();
  await empty.build(await planOf(choices, null), () => undefined);
  expect(await readPlan(empty)).toBeNull();
});

test("the form is read whatever the rows hold", async () => {
  const host = await openBuilt();
  expect(await readCells(host, "fr")).toMatchObject({ name: choices.name });
});

test("a rebuild keeps every row", async () => {
  const host = await openBuilt();
  await host.build(await planOf(choices, await readPlan(host)), () => undefined);
  expect(await readPlan(host)).toEqual(planned);
});

test("a file holds every row", async () => {
  const bytes = await fileOf(choices, await readPlan(await openBuilt()));
  expect(plannedOfWorkbook(readXlsx(bytes))).toEqual(planned);
});
