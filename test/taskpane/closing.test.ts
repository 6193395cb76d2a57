/** A treasurer closes year 3 and opens year 4 in one sitting, from the pane, without losing a figure. */
import { withYearClosed } from "../../src/cli/closing/close-year";
import { computeFunding } from "../../src/funding/funding";
import { isSigned } from "../../src/funding/choices";
import { contractIfSigned } from "../../src/funding/time/contract";
import { paymentsOf } from "../../src/funding/time/payments";
import { readWholeCase } from "../../src/budget/read-whole-case";
import { wholeAnswerOf } from "../../src/budget/whole-answer";
import { Refused } from "../../src/refusal/refused";
import { closingState } from "../../src/taskpane/closing/closing-state";
import { caseOfForm } from "../../src/taskpane/form/case-of-form";
import { blankForm, type FormState } from "../../src/taskpane/form/form-state";
import { readForm } from "../../src/taskpane/form/read-form";
import { afterBuild, withCells } from "../../src/taskpane/form/session";
import { answerAsked } from "../../src/taskpane/ledger/answer-asked";
import { writeToJoin } from "../../src/taskpane/ledger/ledger-to-join";
import { failureSentence } from "../../src/taskpane/sentences";
import { speech } from "../../src/taskpane/speech/fr";
import { planOf, planWanted, readPlan, yearsToClose } from "../../src/taskpane/workbook/make";
import { readCells } from "../../src/taskpane/workbook/workbook";
import { moneyInTimeOf } from "../../src/taskpane/time/money-in-time";
import { withYearsOfPlan } from "../../src/taskpane/time/years-of-plan";
import { answerWords } from "../../src/texts/fr/answer";
import { wholeCaseOfWorkbook } from "../../src/workbook/read-inputs";
import { dialogueCase } from "../engines/dialogue-case";
import { today } from "../today";
import { FakeHost } from "./fake-host";

const quiet = () => undefined;
/** With what a dialogue decides of the next year beyond its tier. */
const agreed = {
  ...dialogueCase,
  decisions: [
    ...dialogueCase.decisions,
    { contractYear: 3, subject: "tier", value: 4, label: "Une taille de plus" },
    { contractYear: 3, subject: "rate", mission: "access", rate: 0.9, label: "Taux visé : 90 %" },
  ],
  suggestions: true,
};

async function built(json: object): Promise<FakeHost> {
  const host = new FakeHost();
  const { choices, planned } = readWholeCase(json, today);
  await host.build(planOf(choices, planned), quiet);
  return host;
}

async function formOf(host: FakeHost, more: FormState = {}): Promise<FormState> {
  return { ...blankForm, ...(await readCells(host, "fr")), ...more };
}

/** What the button does: from the form and the cells to the workbook. */
async function press(host: FakeHost, form: FormState) {
  const { choices } = readForm(form, "fr", today);
  if (choices === null) throw new Error("The form says no territory.");
  const wanted = await planWanted(await host.readOurCells(), form, choices, "fr");
  await host.build(planOf(wanted.choices, wanted.planned), quiet);
  return wanted;
}

async function caseIn(host: FakeHost): Promise<object> {
  return wholeCaseOfWorkbook(await host.readOurCells()) ?? {};
}

function paidIn(json: object, isAsked: (year: number) => boolean) {
  const contract = contractIfSigned(readWholeCase(json, today).choices);
  if (contract === null) throw new Error("The case has no signature.");
  return paymentsOf(contract, "central")
    .filter(({ contractYear }) => isAsked(contractYear))
    .map(({ date, line, part, amount }) => [date, line, part, amount / 100] as const);
}

const closing: FormState = { "plan:close": "3", "plan:notified:prevention": "12 000", "plan:settled": "12/09/2026" };

test("year 3 closes as it was notified, year 4 opens as it was agreed, and nothing else of the workbook moves", async () => {
  const host = await built(agreed);
  const before = await caseIn(host);
  await press(host, await formOf(host, closing));
  const after = await caseIn(host);
  // As the command line does it, to the last row.
  const words = { "close-year": "3", notified: ["prévention=12000"], settled: "2026-09-12" };
  const commanded = readWholeCase(withYearClosed(before, words, today).json, today);
  expect(readWholeCase(after, today)).toEqual(commanded);
  // Years 1 and 2 are paid what they were; the third all that was expected, but what was notified of prevention.
  expect(paidIn(after, (year) => year < 3)).toEqual(paidIn(before, (year) => year < 3));
  const third = paidIn(after, (year) => year === 3);
  const expected = paidIn(before, (year) => year === 3);
  expect(third.filter(([, line]) => line !== "prevention").map(([, ...row]) => row)).toEqual(
    expected.filter(([, line]) => line !== "prevention").map(([, ...row]) => row),
  );
  const variable = third.filter(([, line, part]) => line === "prevention" && part === "variable");
  expect(variable.reduce((sum, [, , , amount]) => sum + amount, 0)).toBe(12_000);
  const { choices, planned } = readWholeCase(after, today);
  const [tier3, tier4] =
    contractIfSigned(choices)
      ?.years.slice(2, 4)
      .map(({ tier }) => tier) ?? [];
  expect([tier3, tier4]).toEqual([3, 4]);
  expect(choices.time.missions.get("access")?.rates[3]).toBe(0.9);
  const followed = planned?.indicators?.filter(({ year, mission }) => year === 4 && mission === "access") ?? [];
  expect(followed.map(({ label, target, achieved }) => [label, target, achieved])).toEqual([
    ["Sans médecin", 6, null],
    ["Créneaux", 4, null],
  ]);
  expect(planned?.actuals).toEqual(readWholeCase(before, today).planned?.actuals);
});

test("in the same sitting the accounts of year 4 are read, year 3 keeps its actuals, and the form follows the cells", async () => {
  const host = await built(agreed);
  const form = await formOf(host, closing);
  await press(host, form);
  const session = afterBuild({ form, agreed: form, isOurs: true }, form);
  const { form: followed } = withCells(session, await readCells(host, "fr"));
  expect([followed["plan:close"], followed["plan:notified:prevention"], followed["plan:settled"]]).toEqual([
    "",
    "",
    "",
  ]);
  expect([followed["tier:4"], followed["rate:access:4"]?.toString().replace("\u00a0", " ")]).toEqual(["4", "90 %"]);
  const closed = await caseIn(host);
  const told = answerAsked(
    { source: "Date;Compte;Débit;Crédit\n15/07/2026;613200;500;", rules: "", asOf: null, signature: null },
    quiet,
  );
  if (told.kind !== "read") throw new Error("The accounts were not read.");
  await press(host, { ...followed, "plan:ledger": writeToJoin(told.accounts) });
  const planned = await readPlan(host);
  expect(planned?.closed).toEqual(readWholeCase(closed, today).planned?.closed);
  expect(planned?.actuals).toHaveLength(dialogueCase.actuals.length + 1);
});

test("whatever the pane changes since, the closed year is the same in the workbook and in its answer", async () => {
  const host = await built(agreed);
  await press(host, await formOf(host, closing));
  const before = await caseIn(host);
  await press(host, await formOf(host, { contractTier: "1", "rate:access": "10 %", "kept:prevention": false }));
  const after = await caseIn(host);
  expect(paidIn(after, (year) => year === 3)).toEqual(paidIn(before, (year) => year === 3));
  const answerOf = (json: object) => {
    const { choices, planned } = readWholeCase(json, today);
    return wholeAnswerOf(computeFunding(choices), planned, answerWords);
  };
  expect(answerOf(after).tier).not.toEqual(answerOf(before).tier);
});

test("the pane's payments of a closed year, and of those that indicators measure, are those of the workbook", async () => {
  const host = await built(agreed);
  const shown = async (more: FormState = {}) => {
    const form = await formOf(host, more);
    const { choices } = readForm(form, "fr", today);
    if (choices === null || !isSigned(choices)) throw new Error("The form says no signature.");
    const { years } = moneyInTimeOf(withYearsOfPlan(choices, form));
    const payments = years.flatMap((one) => one.payments);
    // Of an amount that nobody knows, the pane lists the payment too.
    const known = payments.filter(({ amount }) => amount !== null);
    return known.map(({ date, line, amount }) => [date, line, (amount ?? 0) / 100]);
  };
  const inWorkbook = async () =>
    paidIn(await caseIn(host), () => true).map(([date, line, , amount]) => [date, line, amount]);
  // 25 000 of access are earned by its indicators; the rate typed, 70 %, would give 24 500.
  expect(await shown()).toEqual(await inWorkbook());
  await press(host, await formOf(host, closing));
  expect(await shown()).toEqual(await inWorkbook());
  expect(await shown()).toContainEqual([expect.any(Number), "prevention", 12_000]);
  // A signature that has other days than those that were closed is refused by the build, and shown as it is typed.
  expect(await shown({ signature: "01/09/2023" })).not.toEqual([]);
});

describe("what closing would do is told before it is done", () => {
  const stateOf = (json: object, form: FormState) => closingState(json, form, { language: "fr", today });

  test("the years that are over, what each mission was expected to earn, and what begins", async () => {
    const host = await built(agreed);
    const form = await formOf(host, closing);
    const { choices } = readForm(form, "fr", today);
    if (choices === null) throw new Error("The form says no territory.");
    const state = await yearsToClose(host, form, choices, "fr");
    expect([state.closed, state.ended]).toEqual([[], [1, 2, 3]]);
    const prevention = state.expected.find(({ mission }) => mission === "prevention");
    // Half of it is measured: the typed rate of 60 % of 17 500 holds.
    expect(prevention).toEqual({ mission: "prevention", amount: 1_050_000, most: 1_750_000 });
    expect(state.outcome).toMatchObject({ year: 3, next: { year: 4, tier: 4, followed: [0, 1] } });
  });

  test.each<[string, FormState, string]>([
    ["more than may be earned", { "plan:notified:access": "99 999" }, "« Accès aux soins » : 99 999 € notifiés"],
    ["no amount", { "plan:notified:access": "beaucoup" }, "« Accès aux soins » : montant reçu : « beaucoup »."],
    ["no day", { "plan:settled": "hier" }, "Date reçue : « hier »."],
    ["a year that runs", { "plan:close": "4" }, "L'année 4 finit le 31/05/2027"],
  ])("and why it cannot: %s", async (_, more, sentence) => {
    const { outcome } = stateOf(agreed, { ...closing, ...more });
    if (!(outcome instanceof Refused)) throw new Error("It was not refused.");
    const said = (await failureSentence(outcome, speech)).replaceAll("\u00a0", " ").replaceAll("\u202f", " ");
    expect(said.slice(0, sentence.length)).toBe(sentence);
  });

  test("of a form alone, without a workbook's rows, in the same words", () => {
    const form: FormState = { ...blankForm, population: "62 000", signature: "01/06/2023", "plan:close": "1" };
    const state = stateOf(caseOfForm({ ...form, "situation:day": "10/07/2026" }, "fr"), form);
    expect(state.ended).toEqual([1, 2, 3]);
  });
});
