/** Who wins when the pane and the cells both changed. */
import { blankForm, type FormState } from "../../src/taskpane/form/form-state";
import { afterBuild, newSession, withCells, withField, type Session } from "../../src/taskpane/form/session";

const built: FormState = { ...blankForm, population: "62 000", schedule: "AV2", "rate:access": "80 %" };
const cells: FormState = { schedule: "AV2", population: "62 000", "rate:access": "80 %", "kept:access": true };
const open: Session = afterBuild({ ...newSession, form: built }, built);

test("a pane opened on a workbook of ours shows what the cells say, and keeps the rest of the form", () => {
  const { form, isOurs } = withCells(newSession, cells);
  expect(form).toEqual({ ...blankForm, ...cells });
  expect(isOurs).toBe(true);
});

test("a pane opened on another workbook keeps what was typed", () => {
  const typed = withField(newSession, "population", "41000");
  expect(withCells(typed, null)).toEqual({ ...typed, isOurs: false });
});

test("a field that the pane left alone follows its cell", () => {
  expect(withCells(open, { ...cells, population: "95 000" }).form.population).toBe("95 000");
});

test("a field that was changed in the pane wins over its cell, changed or not", () => {
  const edited = withField(open, "population", "41 000");
  expect(withCells(edited, cells).form.population).toBe("41 000");
  expect(withCells(edited, { ...cells, population: "95 000" }).form.population).toBe("41 000");
});

test("an amount taken as a suggestion stays one until somebody types another", () => {
  const amount = "amount:AV2:crisis:plan:2";
  const taken = withField(withField(open, amount, "35 000"), `suggested:${amount}`, true);
  expect(taken.form).toMatchObject({ [amount]: "35 000", [`suggested:${amount}`]: true });
  expect(withField(taken, amount, "36 000").form).toMatchObject({ [amount]: "36 000", [`suggested:${amount}`]: false });
});

test("a field changed in the pane still wins after the cells were read twice", () => {
  const edited = withField(open, "rate:access", "90 %");
  const twice = withCells(withCells(edited, { ...cells, "rate:access": "50 %" }), { ...cells, "rate:access": "40 %" });
  expect(twice.form["rate:access"]).toBe("90 %");
});

test("fields are judged one by one: the pane's and the cells' changes meet in one form", () => {
  const edited = withField(open, "rate:access", "90 %");
  const { form } = withCells(edited, { ...cells, population: "95 000", "kept:access": false });
  expect([form["rate:access"], form.population, form["kept:access"]]).toEqual(["90 %", "95 000", false]);
});

test("a field put back as it was follows its cell again", () => {
  const back = withField(withField(open, "population", "41 000"), "population", "62 000");
  expect(withCells(back, { ...cells, population: "95 000" }).form.population).toBe("95 000");
});

test("what was changed before a build is no longer ahead of the cells after it", () => {
  const edited = withField(open, "population", "41 000");
  const rebuilt = afterBuild(edited, edited.form);
  expect(withCells(rebuilt, { ...cells, population: "95 000" }).form.population).toBe("95 000");
});

test("what is typed while a build runs stays ahead of the cells", () => {
  const typedMeanwhile = withField(open, "name", "CPTS du Val");
  expect(withCells(afterBuild(typedMeanwhile, open.form), { ...cells, name: "" }).form.name).toBe("CPTS du Val");
});

describe("an amount of the contract", () => {
  const field = "amount:AV2:access:fixed:2";
  const withAmount: FormState = { ...cells, [field]: "19 000" };
  const shown = withCells(open, withAmount);

  test("that was typed in a cell shows in the form", () => {
    expect(shown.form[field]).toBe("19 000");
  });

  test("that was erased from its cell leaves the form", () => {
    expect(withCells(shown, cells).form).not.toHaveProperty([field]);
  });

  test("that was changed in the pane wins over its erased cell", () => {
    expect(withCells(withField(shown, field, "20 000"), cells).form[field]).toBe("20 000");
  });

  test("of another schedule stays in the form, for whoever chooses it again", () => {
    const other = withField(shown, "amount:ACI2019:access:fixed:2", "18 000");
    expect(withCells(other, cells).form["amount:ACI2019:access:fixed:2"]).toBe("18 000");
  });
});
