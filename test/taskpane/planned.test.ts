/** A budget that the cells hold goes with every build and every file of the pane, whatever the form says. */
import { readWholeCase } from "../../src/budget/read-whole-case";
import { readXlsx } from "../../src/hosts/xlsx/read-xlsx";
import { blankForm, type FormState } from "../../src/taskpane/form/form-state";
import { afterBuild } from "../../src/taskpane/form/session";
import { failureSentence } from "../../src/taskpane/sentences";
import { speech } from "../../src/taskpane/speech/fr";
import { fileOf, planOf, planWanted, readPlan } from "../../src/taskpane/workbook/make";
import { readCells } from "../../src/taskpane/workbook/workbook";
import { plannedOfWorkbook } from "../../src/workbook/read-plan";
import { budgetExamples } from "../examples";
import { readCase, today } from "../today";
import { FakeHost } from "./fake-host";

const [example] = budgetExamples.map(({ json }) => json);
const { choices, planned } = readWholeCase(example, today);

/** No test but the last to use it leaves another budget in it. */
const built = new FakeHost();

beforeAll(async () => {
  await built.build(planOf(choices, planned), () => undefined);
});

test("the plan is read from the cells, and none from a workbook that holds none", async () => {
  expect(await readPlan(built)).toEqual(planned);
  const empty = new FakeHost();
  expect(await readPlan(empty)).toBeNull();
  await empty.build(planOf(choices, null), () => undefined);
  expect(await readPlan(empty)).toBeNull();
});

test("the form is read whatever the rows hold", async () => {
  expect(await readCells(built, "fr")).toMatchObject({ name: choices.name });
});

test("a rebuild keeps every row", async () => {
  await built.build(planOf(choices, await readPlan(built)), () => undefined);
  expect(await readPlan(built)).toEqual(planned);
});

test("a file holds every row", async () => {
  const bytes = await fileOf(choices, await readPlan(built));
  expect(plannedOfWorkbook(readXlsx(bytes))).toEqual(planned);
});

describe("the form joins a budget, and adds to it", () => {
  const granted = readCase({ population: 62000, signature: "2026-03-01", situation: { day: "2026-09-01" } });
  const wanted: FormState = { ...blankForm, "plan:wanted": true };
  const planWith = async (form: FormState, host = new FakeHost()) =>
    (await planWanted(await host.readOurCells(), form, granted, "fr")).planned;
  const block =
    "Mission\tNature\tMontant\tPremier mois\nPrévention\tLoyer\t1 200,50\t03/2026\nHors ACI\tFrais bancaires\t\t04/2026";

  test("none is made unless it is wanted, whatever was copied", async () => {
    expect(await planWith({ ...blankForm, "plan:pasted": block, "plan:starter": true })).toBeNull();
    expect(await planWith(wanted)).toMatchObject({ charges: [], staff: [], pages: [] });
  });

  test("the usual charges of a first year have no amount, and are not added to a budget that has rows", async () => {
    const started = await planWith({ ...wanted, "plan:starter": true });
    expect(started?.charges.map(({ price }) => ("amount" in price ? price.amount : 0))).toContain(null);
    expect(started?.staff.map(({ label }) => label)).toEqual(["Coordination"]);
    expect(await planWith({ ...wanted, "plan:starter": true }, built)).toEqual({ ...planned, pages: [] });
  });

  test("indicators to follow are those of the missions kept, without a value, and are not added to those of the cells", async () => {
    const followed = await planWith({ ...wanted, "plan:indicators": true });
    expect(followed?.indicators?.map(({ mission }) => mission)).toEqual(expect.arrayContaining(["access", "pathways"]));
    expect(followed?.indicators?.map(({ value }) => value)).not.toContainEqual(expect.any(Number));
    const host = new FakeHost();
    await host.build(planOf(granted, followed), () => undefined);
    expect((await planWith({ ...wanted, "plan:indicators": true }, host))?.indicators).toEqual(followed?.indicators);
  });

  test("a line that nobody can read is told with its place, and nothing is made", async () => {
    const form: FormState = { ...wanted, "plan:pasted": block.replace("Frais bancaires", "Bateau") };
    const refused = await planWith(form).then(
      () => "",
      (error: unknown) => failureSentence(error, speech),
    );
    expect(refused.replaceAll("\u00a0", " ")).toMatch(
      /^Charges collées, ligne 3, colonne Nature : « Bateau » reçu\. Écrivez/,
    );
  });

  test("a budget that the cells hold stays, though nobody wants it; one without a row goes", async () => {
    expect(await planWith(blankForm, built)).toEqual(planned);
    const empty = new FakeHost();
    await empty.build(planOf(granted, await planWith(wanted)), () => undefined);
    expect(await readCells(empty, "fr")).toMatchObject({ "plan:wanted": true, "plan:rows": "0" });
    expect(await planWith(blankForm, empty)).toBeNull();
  });

  test("copied charges come after those of the cells, each once, and the cells then say what was built", async () => {
    const form: FormState = { ...wanted, "plan:pasted": block, "plan:page:report": true };
    const { planned: made, rows } = await planWanted(await built.readOurCells(), form, granted, "fr");
    const added = made?.charges.slice(planned?.charges.length);
    expect(added?.map(({ envelope, price, account }) => [envelope, price, account])).toEqual([
      ["prevention", { mode: "amount", amount: 120050 }, "6132"],
      ["outside", { mode: "amount", amount: null }, "627"],
    ]);
    await built.build(planOf(granted, made), () => undefined);
    expect(await readPlan(built)).toEqual(made);
    expect(await readCells(built, "fr")).toMatchObject({
      "plan:wanted": true,
      "plan:rows": String(rows),
      "plan:page:report": true,
      "plan:page:cerfa": false,
    });
    const { form: after } = afterBuild({ form, agreed: blankForm, isOurs: true }, form);
    expect((await planWith(after, built))?.charges).toEqual(made?.charges);
  });
});
