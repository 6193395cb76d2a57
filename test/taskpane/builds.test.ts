/** What a person types in the cells between the moment when the pane followed them and the one when it builds. */
import { blankForm } from "../../src/taskpane/form/form-state";
import { newSession, withCells, type Session } from "../../src/taskpane/form/session";
import { speech } from "../../src/taskpane/speech/fr";
import { carryOut, type Workplace } from "../../src/taskpane/workbook/builds";
import { readCells } from "../../src/taskpane/workbook/workbook";
import { FakeHost } from "./fake-host";
import { readForm } from "./form-today";

const nothing = () => undefined;

function workplaceOf(host: FakeHost): Workplace {
  const during = async () => Promise.resolve();
  return {
    host,
    speech,
    during,
    showProgress: nothing,
    markBuilt: nothing,
    refresh: () => Promise.resolve(newSession),
  };
}

async function buildFrom(host: FakeHost, session: Session) {
  const { choices } = readForm(session.form, "fr");
  if (choices === null) throw new Error("The form cannot be read");
  return carryOut("build", workplaceOf(host), choices, session);
}

const typed = { ...newSession, form: { ...blankForm, population: "62 000" } };

test("is said, and stays in its cell", async () => {
  const host = new FakeHost();
  await buildFrom(host, typed);
  const followed = withCells(typed, await readCells(host, "fr"));
  host.type("population", 71_500);
  await expect(buildFrom(host, followed)).rejects.toMatchObject({ problem: { kind: "changedMeanwhile" } });
  expect([host.builds, host.read("population")]).toEqual([1, 71_500]);
});

test("is built once the pane has followed it", async () => {
  const host = new FakeHost();
  await buildFrom(host, typed);
  host.type("population", 71_500);
  await buildFrom(host, withCells(newSession, await readCells(host, "fr")));
  expect([host.builds, host.read("population")]).toEqual([2, 71_500]);
});

test("a budget that somebody else built meanwhile is not replaced", async () => {
  const host = new FakeHost();
  await buildFrom(host, typed);
  await expect(buildFrom(host, typed)).rejects.toMatchObject({ problem: { kind: "changedMeanwhile" } });
  expect(host.builds).toBe(1);
});
