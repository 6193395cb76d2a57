/** One table of what cannot stand in the inputs of a day: the same sentence in a case file, an option, the pane and a cell. */
import { caseOfOptions } from "../../src/cli/case-of-options";
import { explain } from "../../src/library/explain";
import { readOptions } from "../../src/cli/options";
import { blankForm, type FormState } from "../../src/taskpane/form/form-state";
import { fieldSentence } from "../../src/taskpane/sentences";
import { answers } from "../../src/taskpane/answers/fr";
import type { InputKey } from "../../src/workbook/input-key";
import { plainSpaces } from "../cli/run-cli";
import { planOf } from "../plan-of";
import { readForm } from "../taskpane/form-today";
import { readCase, today } from "../today";
import { readBack, sheetsOf, type } from "../workbook/sheets-of-plan";

const contract = { tier: 1, schedule: "AV2", signature: "2023-10-01", missions: { crisis: {} } };
const words = ["--tier", "1", "--schedule", "AV2", "--signed", "2023-10-01", "--missions", "crise"];
const form: FormState = {
  ...blankForm,
  contractTier: "1",
  schedule: "AV2",
  signature: "01/10/2023",
  "kept:crisis": true,
};
const plan = planOf(contract);

/** Without the place, which each door says in its words. */
function said(read: () => unknown): string {
  try {
    read();
    return "taken";
  } catch (error) {
    return plainSpaces(explain(error) ?? String(error)).replace(
      /^(« [^»]+ »|[^«:]+\(\S+\)|[^:]+![A-Z]+\d+[^:]*) : /,
      "",
    );
  }
}

const inFile = (more: object) => said(() => readCase({ ...contract, ...more }));
const byOption = (...more: readonly string[]) =>
  said(() => readCase(caseOfOptions(readOptions([...words, ...more]), today)));

function inPane(fields: FormState): string {
  const [problem] = readForm({ ...form, ...fields }, "fr").problems.values();
  return problem === undefined ? "taken" : plainSpaces(fieldSentence(problem, answers));
}

function inCell(key: InputKey, value: string | number): string {
  return said(() => {
    const sheets = sheetsOf(plan);
    type(sheets, plan, key, value);
    readBack(sheets);
  });
}

interface Row {
  readonly edge: string;
  readonly file: object;
  readonly option: string;
  readonly field: FormState;
  readonly cell: readonly [InputKey, string | number];
  readonly sentence: string;
}

const euros = "Donnez un nombre d'euros, de 0 à 1 milliard.";
const balance = "Donnez un nombre d'euros, de -1 milliard à 1 milliard ; négatif si le compte est à découvert.";
const month = "Donnez un nombre entier, de 1 à 12.";

function ofSituation(
  key: "bankBalance" | "commitments" | "earmarkedSpent",
  option: string,
  typed: number | string,
  shown: string,
  what: string,
): Row {
  return {
    edge: `${key} of ${typed}`,
    file: { situation: { [key]: typed } },
    option: `--${option}=${typed}`,
    field: { [`situation:${key}`]: String(typed) },
    cell: [`situation:${key}`, typed],
    sentence: `Montant reçu : ${shown}. ${what}`,
  };
}

function ofYearEnd(typed: number | string, shown: string): Row {
  return {
    edge: `a financial year that ends in month ${typed}`,
    file: { assumptions: { financialYearEnd: typed } },
    option: `--assume=fin de l'exercice=${typed}`,
    field: { financialYearEnd: String(typed).replace(".", ",") },
    cell: ["financialYearEnd", typed],
    sentence: `Nombre reçu : ${shown}. ${month}`,
  };
}

/** A day as a person types it, and the number that a cell holds for it. */
function ofDay(edge: string, iso: string, serial: number | string, sentence: string): Row {
  return {
    edge,
    file: { situation: { day: iso } },
    option: `--situation=${iso}`,
    field: { "situation:day": iso },
    cell: ["situation:day", serial],
    sentence,
  };
}

const rows: readonly Row[] = [
  ofDay(
    "the day before the signature",
    "2023-09-30",
    45_199,
    "Date reçue : le 30/09/2023. Donnez un jour à partir de la signature, le 01/10/2023.",
  ),
  ofDay(
    "a day before the agreement",
    "2019-08-24",
    43_701,
    "Date reçue : 24/08/2019. L'accord s'applique depuis le 25/08/2019 : donnez une date à partir de ce jour.",
  ),
  ofDay(
    "a day beyond any contract",
    "9999-12-31",
    2_958_465,
    "Date reçue : 31/12/9999, hors de tout contrat. Donnez une date jusqu'au 31/12/9989.",
  ),
  ofDay("a day in words", "hier", "hier", "Date reçue : « hier ». Donnez une date qui existe, par exemple 01/03/2024."),
  ofSituation("bankBalance", "bank-balance", 1_000_000_001, "1 000 000 001", balance),
  ofSituation("bankBalance", "bank-balance", -1_000_000_001, "-1 000 000 001", balance),
  ofSituation("bankBalance", "bank-balance", "beaucoup", "« beaucoup »", balance),
  ofSituation("commitments", "commitments", -1, "-1", euros),
  ofSituation("commitments", "commitments", 1_000_000_001, "1 000 000 001", euros),
  ofSituation("commitments", "commitments", "peu", "« peu »", euros),
  ofSituation("earmarkedSpent", "earmarked-spent", -1, "-1", euros),
  ofSituation("earmarkedSpent", "earmarked-spent", 1_000_000_001, "1 000 000 001", euros),
  ofYearEnd(0, "0"),
  ofYearEnd(13, "13"),
  ofYearEnd(-1, "-1"),
  ofYearEnd("juin", "« juin »"),
];

test.each(rows.map((row) => [row.edge, row] as const))("%s", (_edge, { file, option, field, cell, sentence }) => {
  expect({ file: inFile(file), option: byOption(option), pane: inPane(field), cell: inCell(...cell) }).toEqual({
    file: sentence,
    option: sentence,
    pane: sentence,
    cell: sentence,
  });
});

/** Nothing said: a field left blank and an erased cell say no more than a key that is not there. */
test.each<[InputKey, FormState]>([
  ["situation:day", { "situation:day": " " }],
  ["situation:bankBalance", { "situation:bankBalance": " " }],
  ["situation:commitments", { "situation:commitments": " " }],
  ["situation:earmarkedSpent", { "situation:earmarkedSpent": " " }],
  ["financialYearEnd", { financialYearEnd: " " }],
])("%s left empty is nothing said", (key, field) => {
  expect([inPane(field), inCell(key, "")]).toEqual(["taken", "taken"]);
});

test("a contract that is over may be looked at", () => {
  const { sentence: _, ...over } = ofDay("ten years later", "2033-10-01", 48_853, "");
  expect([inFile(over.file), byOption(over.option), inPane(over.field), inCell(...over.cell)]).toEqual(
    Array(4).fill("taken"),
  );
});

describe("a list beyond its bound", () => {
  const days = (count: number) =>
    Array.from({ length: count }, (_, index) => `2024-01-${String((index % 28) + 1).padStart(2, "0")}`);
  const crises = (count: number) => ({
    file: inFile({ assumptions: { crises: days(count) } }),
    option: byOption(...days(count).map((day) => `--assume=crise déclarée=${day}`)),
    pane: inPane({ crises: days(count).join(" ; ") }),
  });

  test("sixty crises are taken at each door", () => {
    expect(crises(60)).toEqual({ file: "taken", option: "taken", pane: "taken" });
  });

  test.each([61, 20_000])("%i crises are not, in one sentence", (count) => {
    const shown = new Intl.NumberFormat("fr-FR").format(count);
    const sentence = plainSpaces(`${shown} valeurs reçues. Donnez-en 60 au plus.`);
    expect(crises(count)).toEqual({ file: sentence, option: sentence, pane: sentence });
  });
});
