/** One table of what people type in French, through every door: the same reading, or the same refusal. */
import { call } from "../../src/library/call";
import { byMission } from "../../src/cli/by-mission";
import { caseOfOptions } from "../../src/cli/case-of-options";
import { explain } from "../../src/library/explain";
import { readOptions } from "../../src/cli/options";
import { readWord } from "../../src/cli/read-word";
import type { Choices } from "../../src/funding/choices";
import { readCase, today } from "../today";
import { pastedCell } from "../../src/hosts/workbench/typing/pasted-cell";
import { readPastedCell } from "../../src/hosts/workbench/typing/pasted-text";
import { numberFormats } from "../../src/workbook/styles";
import { blankForm, type FormState } from "../../src/taskpane/form/form-state";
import { readForm } from "../taskpane/form-today";
import { fieldSentence } from "../../src/taskpane/sentences";
import { answers } from "../../src/taskpane/answers/fr";

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");
/** `62~000` and `62_000` below: with a no-break space, and with a narrow one. */
const asTyped = (text: string) => text.replace("~", "\u00a0").replace("_", "\u202f");

function said(error: unknown): string {
  const sentence = explain(error);
  if (sentence === null) throw error;
  return plain(sentence);
}

type Answer = string | number | null;

function inForm(fields: FormState, value: (choices: Choices) => number | null): Answer {
  const { problems, choices } = readForm({ ...blankForm, contractTier: "2", ...fields }, "fr");
  const [problem] = problems.values();
  return problem === undefined ? choices && value(choices) : plain(fieldSentence(problem, answers));
}

function byOptions(words: readonly string[], value: (choices: Choices) => number | null): Answer {
  try {
    return value(readCase(caseOfOptions(readOptions(words), today)));
  } catch (error) {
    return said(error);
  }
}

/** What a formula refuses; what it takes is the word as `calc` reads it. */
async function inFormula(name: string, typed: string, ...others: readonly string[]): Promise<unknown> {
  const answer = await call(name, [...others, typed].map(readWord));
  return "error" in answer ? plain(answer.message) : readWord(typed);
}

/** As Univer reads what is pasted, once it is in English. */
function inGrid(typed: string): string | number {
  const text = readPastedCell(typed);
  return /^[-+\d.]+$/.test(text) ? Number(text) : text;
}

/** The same where the budget asks for it, in a cell of its own format. */
function inOurCell(typed: string, format: "integer" | "euros"): unknown {
  return pastedCell(typed, numberFormats[format], false).v;
}

const population = (choices: Choices) => choices.population;
const aid = ({ time }: Choices) => time.intentAid && time.intentAid.amount / 100;
const rate = ({ missions }: Choices) => missions.get("access")?.rate ?? null;
const signature = (choices: Choices) => choices.signature;

describe("a number of inhabitants", () => {
  test.each(["62000", "62 000", "62~000", "62_000", "62000,0", " 62 000 "])("typed as %j is 62000", async (text) => {
    const typed = asTyped(text);
    expect({
      pane: inForm({ contractTier: "", population: typed }, population),
      option: byOptions([`--population=${typed}`], population),
      calc: await inFormula("TIER", typed),
      grid: inGrid(typed),
    }).toEqual({ pane: 62_000, option: 62_000, calc: 62_000, grid: 62_000 });
  });

  test.each(["62.000", "62,000"])("typed as %j may be 62 000 or 62, and is refused", async (typed) => {
    const refusal = `Population reçue : « ${typed} », qui peut se lire 62 000 ou 62 : écrivez l'un ou l'autre. Donnez un nombre entier d'habitants, de 1 à 100 000 000.`;
    expect({
      pane: inForm({ contractTier: "", population: typed }, population),
      option: byOptions([`--population=${typed}`], population),
      calc: await inFormula("TIER", typed),
      grid: inOurCell(typed, "integer"),
    }).toEqual({ pane: refusal, option: refusal, calc: refusal, grid: typed });
  });
});

describe("an amount", () => {
  test.each(["17500", "17 500", "17~500 €", "17_500,00", "17500€"])("typed as %j is 17500", async (text) => {
    const typed = asTyped(text);
    expect({
      pane: inForm({ intentAid: typed }, aid),
      assumption: byOptions(
        ["--tier", "2", "--signed", "2023-10-01", "--assume", `aide à la lettre d'intention=${typed}`],
        aid,
      ),
      calc: await inFormula("REQUIREDRATE", "2", "80000", "Accès").then(() => readWord(typed)),
      grid: inGrid(typed),
    }).toEqual({ pane: 17_500, assumption: 17_500, calc: 17_500, grid: 17_500 });
  });

  test.each(["17.500", "17,500", "17.500 €"])("typed as %j may be 17 500 or 17,5, and is refused", (typed) => {
    const refusal = `Montant reçu : « ${typed} », qui peut se lire 17 500 ou 17,5 : écrivez l'un ou l'autre. Donnez un nombre d'euros, de 0 à 1 milliard.`;
    expect({
      pane: inForm({ intentAid: typed }, aid),
      assumption: byOptions(
        ["--tier", "2", "--signed", "2023-10-01", "--assume", `aide à la lettre d'intention=${typed}`],
        aid,
      ),
      grid: inOurCell(typed, "euros"),
    }).toEqual({
      pane: refusal,
      assumption: `« assumptions.intentAid.amount » : ${refusal}`,
      grid: typed,
    });
  });
});

test.each([
  ["62,000", 62],
  ["-17,500 €", -17.5],
  ["62.000", "'62.000"],
])("%j in a cell that no budget asks for is %j: there a comma is decimal, always", (typed, read) => {
  expect(inGrid(typed)).toBe(read);
});

describe("a rate", () => {
  test.each([
    ["33,3%", 0.333, "33.3%"],
    ["33,3~%", 0.333, "33.3%"],
    ["0,7 %", 0.007, "0.7%"],
    ["28,999 %", 0.28999, "28.999%"],
    ["0,333", 0.333, 0.333],
    ["0.333", 0.333, 0.333],
    ["100 %", 1, "100%"],
  ])("typed as %j is exactly %d", async (text, share, grid) => {
    const typed = asTyped(text);
    expect({
      pane: inForm({ "rate:access": typed }, rate),
      option: byOptions(["--tier", "2", `--rate=${typed}`], rate),
      ofYear: byOptions(["--tier", "2", "--signed", "2023-10-01", "--rates", `accès=${typed}`], rate),
      calc: await inFormula("MISSION", typed, "Accès", "2"),
      grid: inGrid(typed),
    }).toEqual({ pane: share, option: share, ofYear: share, calc: share, grid });
  });

  test("typed as 80 is 80 % in a field of percents, and refused in a formula and an option", async () => {
    const refusal = "Taux reçu : 80. Donnez un taux de 0 à 1, par exemple 0,85 ou 85 %.";
    expect({
      pane: inForm({ "rate:access": "80" }, rate),
      option: byOptions(["--tier", "2", "--rate=80"], rate),
      calc: await inFormula("MISSION", "80", "Accès", "2"),
    }).toEqual({ pane: 0.8, option: refusal, calc: refusal });
  });
});

describe("a date", () => {
  test.each(["2024-03-01", "01/03/2024", "1/3/2024", "1.3.2024", "01-03-2024", "01/03/24", "1/3/24"])(
    "typed as %j is 1 March 2024",
    (typed) => {
      const day = 45_352;
      expect({
        pane: inForm({ signature: typed }, signature),
        option: byOptions(["--tier", "2", `--signed=${typed}`], signature),
        assumption: byOptions(
          ["--tier", "2", "--signed", "2023-10-01", "--assume", `effet crise=${typed}`],
          ({ time }) => time.crisisEffect,
        ),
        grid: readPastedCell(typed),
      }).toEqual({ pane: day, option: day, assumption: day, grid: "2024-03-01" });
    },
  );

  test.each(["1er mars 2024", "1 mars 2024", "01 Mars 2024", " 1  mars  2024 "])(
    "typed as %j is 1 March 2024 in the pane, an option and a call",
    (typed) => {
      const day = 45_352;
      const dated = ["--tier", "2", "--signed", "1er octobre 2023"];
      expect({
        pane: inForm({ signature: typed }, signature),
        signed: byOptions(["--tier", "2", `--signed=${typed}`], signature),
        situation: byOptions([...dated, `--situation=${typed}`], ({ situation }) => situation.day),
        start: byMission("--start", [`accès=${typed}`], ["access"]).get("access"),
        assumption: byOptions([...dated, "--assume", `effet crise=${typed}`], ({ time }) => time.crisisEffect),
        calc: readWord(typed),
      }).toEqual({
        ...{ pane: day, signed: day, situation: day, assumption: day },
        ...{ start: "2024-03-01", calc: "2024-03-01" },
      });
    },
  );

  test.each(["1er", "ma 2024", "32 mars 2024 env.", "Accès aux soins", " "])(
    "%j is no day, and stays as it is",
    (word) => expect(readWord(word)).toBe(word),
  );

  test.each(["01/13/2024", "31/04/2024", "01/03", "24-03-01", "1/3/024"])("typed as %j is none", async (typed) => {
    const refusal = `Date reçue : « ${typed} ». Donnez une date qui existe, par exemple 01/03/2024.`;
    expect({
      pane: inForm({ signature: typed }, signature),
      option: byOptions(["--tier", "2", `--signed=${typed}`], signature),
      calc: await inFormula("CALENDAR", typed),
      grid: readPastedCell(typed),
    }).toEqual({ pane: refusal, option: refusal, calc: refusal, grid: `'${typed}` });
  });
});
