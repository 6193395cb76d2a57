/** From the form to the cells and back, through a host. */
import { readCase } from "../today";
import { caseOfForm } from "../../src/taskpane/form/case-of-form";
import { blankForm, type FormState } from "../../src/taskpane/form/form-state";
import { readForm } from "./form-today";
import { afterBuild, newSession, withCells, withField, type Session } from "../../src/taskpane/form/session";
import { fileOf, planOf } from "../../src/taskpane/workbook/make";
import { readCells } from "../../src/taskpane/workbook/workbook";
import { version } from "../../src/taskpane/version";
import { version as versionOfCommandLine } from "../../src/library/version";
import { makeWorkbook } from "../../src/library/make-workbook";
import { computeFunding } from "../../src/funding/funding";
import type { InputKey } from "../../src/workbook/input-key";
import type { CellValue } from "../../src/workbook/plan";
import { FakeHost } from "./fake-host";

const typed: FormState = {
  ...blankForm,
  name: "=CPTS & <Val>",
  population: "62 000",
  schedule: "AV2",
  signature: "01/03/2024",
  "rate:access": "80 %",
  "rate:pathways": "33,3 %",
  "kept:quality": true,
  "rate:quality": "0,5",
  crisisPlan: "updated",
  "amount:AV2:access:fixed:2": "19 000",
};

function choicesOf(form: FormState) {
  const { choices, problems } = readForm(form, "fr");
  if (choices === null || problems.size > 0) throw new Error("The form cannot be read");
  return choices;
}

async function build(host: FakeHost, session: Session): Promise<Session> {
  const { form } = withCells(session, await readCells(host, "fr"));
  await host.build(planOf(choicesOf(form), null), () => undefined);
  return afterBuild({ ...session, form }, form);
}

test("a workbook that was not made here says nothing", async () => {
  expect(await readCells(new FakeHost(), "fr")).toBeNull();
});

test("a workbook read again by a new pane shows the choices that made it", async () => {
  const host = new FakeHost();
  await build(host, { ...newSession, form: typed });
  const { form } = withCells(newSession, await readCells(host, "fr"));
  expect(readCase(caseOfForm(form, "fr"))).toEqual(choicesOf(typed));
});

test("a rebuild keeps what was changed in the cells, beside what was changed in the pane", async () => {
  const host = new FakeHost();
  const built = await build(host, { ...newSession, form: typed });
  host.type("population", 71500);
  host.type("rate:pathways", 0.9);
  host.type("kept:support", "Oui");
  host.type("amount:AV2:crisis:update:2", 17000);
  await build(host, withField(built, "rate:access", "100 %"));
  const cells = [
    "population",
    "rate:access",
    "rate:pathways",
    "kept:support",
    "amount:AV2:access:fixed:2",
    "amount:AV2:crisis:update:2",
  ] as const;
  expect(cells.map((cell) => host.read(cell))).toEqual([71500, 1, 0.9, "Oui", 19000, 17000]);
});

test("an amount erased from its cell is the published one again, hence unknown", async () => {
  const host = new FakeHost();
  const built = await build(host, { ...newSession, form: typed });
  host.type("amount:AV2:access:fixed:2", null);
  await build(host, built);
  expect(host.read("amount:AV2:access:fixed:2")).toBeNull();
});

test("a rebuild keeps the dates, rates and assumptions that were typed in the cells, those that the pane does not show too", async () => {
  const host = new FakeHost();
  const built = await build(host, { ...newSession, form: { ...typed, "start:access": "01/06/2024" } });
  const inCells = [
    ["start:pathways", 45474],
    ["stop:pathways", 46203],
    ["rate:pathways:2", 0.25],
    ["start:support", 45500],
    ["tier:3", 3],
    ["crisis:1", 45600],
    ["crisis:3", 45700],
    ["crisesPerYear", 2],
    ["crisisEffect", 45000],
    ["proratePlan", "Oui"],
    ["prorationBasis", "Mois"],
    ["prorateVariable", "Non"],
    ["balanceLag", 3],
    ["balanceDelay", 5],
    ["stoppedMission", "Conservée"],
    ["intentAid", 1000],
    ["intentAid:date", 45300],
    ["scenario", "Prudent"],
  ] as const;
  for (const [input, value] of inCells) host.type(input, value);
  await build(host, withField(built, "balanceLag", "4"));
  const kept = [...inCells.filter(([input]) => input !== "crisis:3"), ["crisis:2", 45700], ["balanceLag", 4]] as const;
  const expected = new Map<InputKey, CellValue>([...kept, ["start:access", 45444]]);
  expect(new Map([...expected.keys()].map((input) => [input, host.read(input)]))).toEqual(expected);
});

test("a start or an aid erased from its cell leaves the form", async () => {
  const host = new FakeHost();
  const dated = { ...typed, "start:access": "01/06/2024", "start:support": "01/06/2024", intentAid: "1 000" };
  const built = await build(host, { ...newSession, form: dated });
  for (const input of ["start:access", "start:support", "intentAid"] as const) host.type(input, null);
  const { form } = await build(host, built);
  expect([form["start:access"], form["start:support"], form.intentAid]).toEqual(["", "", ""]);
});

test("what was typed in a cell and cannot be read is shown as it is, with what is wrong", async () => {
  const host = new FakeHost();
  await build(host, { ...newSession, form: typed });
  host.type("population", "beaucoup");
  const { form } = withCells(newSession, await readCells(host, "fr"));
  expect(form.population).toBe("beaucoup");
  expect([...readForm(form, "fr").problems.keys()]).toEqual(["population"]);
});

test("the file is the command line's, to the last byte", async () => {
  const choices = choicesOf(typed);
  expect(version).toBe(versionOfCommandLine);
  expect(Buffer.compare(await fileOf(choices, null), await makeWorkbook(computeFunding(choices)))).toBe(0);
}, 30_000);
