/** A budget that a workbook holds in Excel: written, read back, and still there after a rebuild. */
import { readWholeCase } from "../../../../src/budget/read-whole-case";
import { plannedOfWorkbook } from "../../../../src/workbook/read-plan";
import { budgetExamples } from "../../../examples";
import { planOf } from "../../../plan-of";
import { today } from "../../../today";
import { noProgress, openHost } from "./open-host";

const [example] = budgetExamples.map(({ json }) => json);

test("every row of the plan is read back after a build and after a rebuild, from tables that filter, insert and sort", async () => {
  const { host, workbook } = openHost();
  const wanted = readWholeCase(example, today).planned;
  const plan = planOf(example);
  await host.build(plan, noProgress);
  expect(plannedOfWorkbook(await host.readOurCells())).toEqual(wanted);
  await host.build(plan, noProgress, plan);
  expect(plannedOfWorkbook(await host.readOurCells())).toEqual(wanted);
  const sheet = workbook.sheet("Charges");
  expect(sheet.Tables.list().map(({ Name }) => Name)).toEqual(["T_Charges"]);
  expect(sheet.Protection.Protected).toBe(false);
});
