/**
 * Whatever an input cell holds, what LibreOffice computes is what the workbook gives once it is opened here again; or the
 * workbook is refused, by the name of the cell.
 */
import { explain } from "../../src/library/explain";
import { readXlsx } from "../../src/hosts/xlsx/read-xlsx";
import { writeXlsx } from "../../src/hosts/xlsx/write-xlsx";
import { cell as addressOf } from "../../src/workbook/address";
import type { CellValue, WorkbookPlan } from "../../src/workbook/plan";
import { caseOfWorkbook } from "../../src/workbook/read-inputs";
import { planOf } from "../plan-of";
import { share } from "../share";
import { readCase } from "../today";
import { alike, anywhere, type Content } from "./contents";
import { differencesOnceEdited, formulaCells } from "./differences";
import { filled, type Filling } from "./fill";
import { describeInLibreOffice, patience, recalculate } from "./libreoffice";
import { poisoned } from "./poison";
import type { ReadBack } from "./read-values";
import { openPackage, type XlsxPackage } from "./xlsx-package";

const dated = { signature: "2021-03-01", missions: "all" } as const;
const bases = [
  { title: "ACI2019", json: { name: "CPTS du Val", population: 62_000, schedule: "ACI2019", ...dated } },
  {
    title: "the schedules in force",
    json: {
      population: 110_000,
      schedule: "AV2",
      ...dated,
      assumptions: { crises: ["2023-02-01", "2024-02-01"], scheduleRule: "startOfYear" },
    },
  },
];

interface Trial extends Filling {
  readonly key: string;
}

const isText = (key: string) => ["name", "preparedBy", "preparedFor", "note"].includes(key);
/**
 * Without a signature there are no dated sheets once it is opened; without its day, a workbook that is opened speaks of the day on which it is, which its sheets cannot know; without its
 * scenario, the figures are the central ones, and a title lacks the word.
 */
const neverBlank = ["signature", "situation:day", "scenario"];
const blanks = ["nothing", "an empty text", "a space", "a formula that gives an empty text"];
const isRate = (key: string) => key.startsWith("rate:");

/**
 * A number typed for a name is shown as a number, and changes no figure; an amount beyond its cents is counted to the cent
 * by the rules, and its share of a total beyond by the sheets.
 */
function contentsOf(key: string, value: CellValue): readonly Content[] {
  if (isText(key)) return anywhere.filter(({ type }) => ["inlineStr", "e", "b"].includes(type));
  const contents = [...anywhere, ...alike(value)].filter(
    ({ title }) => isRate(key) || title !== "a rate of fifteen digits",
  );
  return neverBlank.includes(key) ? contents.filter(({ title }) => !blanks.includes(title)) : contents;
}

/**
 * One input cell of each kind, such as one rate of a mission and one of a year, with each content. Where the schedules
 * follow the dates, another signature or another rule
 * makes another workbook: that of one schedule tries them.
 */
function trialsOf(json: object): readonly Trial[] {
  const seen = new Set<string>("assumptions" in json ? ["signature 0 false", "scheduleRule 0 false"] : []);
  return planOf(json).sheets.flatMap(({ name, cells }) =>
    cells.flatMap(({ input: key, row, column, value }) => {
      const [kind = "", ...words] = (key ?? "").split(":");
      const form = `${kind} ${words.length} ${value === null}`;
      if (key === undefined || seen.has(form)) return [];
      seen.add(form);
      const place = `${name}!${addressOf(column, row)}`;
      return contentsOf(key, value).map((content) => ({ key, place, content }));
    }),
  );
}

type Outcome = { readonly json: object } | { readonly sentence: string | null };

/** The case that a workbook answers, or the sentence by which it is refused; null for a fault of ours. */
function outcomeOf(bytes: Uint8Array): Outcome {
  try {
    const json = caseOfWorkbook(readXlsx(bytes)) ?? {};
    readCase(json);
    return { json };
  } catch (error) {
    return { sentence: explain(error) };
  }
}

/** The trials in as few workbooks as take them, each cell filled once in each. */
function packed(file: XlsxPackage, trials: readonly Trial[]): readonly (readonly Trial[])[] {
  const workbooks: Trial[][] = [];
  for (const trial of trials) {
    const fits = (others: readonly Trial[]) =>
      others.every(({ key }) => key !== trial.key) && "json" in outcomeOf(filled(file, [...others, trial]));
    const found = workbooks.find(fits);
    if (found === undefined) workbooks.push([trial]);
    else found.push(trial);
  }
  return workbooks;
}

/** Of what formulas give; a word is shown as it was typed. */
function computedOtherwise(plan: WorkbookPlan, built: WorkbookPlan, values: ReadBack): readonly string[] {
  const computed = new Set(formulaCells(plan).map(({ place }) => place));
  return differencesOnceEdited(plan, built, values).filter((difference) => {
    const [, place = "", found = "", planned = ""] = /^([^:]+): (.*) instead of (.*)$/su.exec(difference) ?? [];
    const [one, other] = [found, planned].map((word) => word.toLowerCase().replaceAll(" ", ""));
    return computed.has(place) && one !== other;
  });
}

describeInLibreOffice.each(bases)("whatever the cells of a workbook of $title hold,", ({ json }) => {
  const built = planOf(json);
  const trials = share(trialsOf(json), 14);
  const taken: Trial[] = [];
  const sentences = new Map<Trial, string | null>();
  const found = new Map<
    string,
    { readonly json: object; readonly values: ReadBack; readonly trials: readonly Trial[] }
  >();

  beforeAll(async () => {
    const file = poisoned(openPackage(await writeXlsx(built)));
    for (const trial of trials) {
      const outcome = outcomeOf(filled(file, [trial]));
      if ("json" in outcome) taken.push(trial);
      else sentences.set(trial, outcome.sentence);
    }
    const workbooks = packed(file, taken).map((ones, rank) => [`workbook ${rank + 1}`, ones] as const);
    const files = new Map(workbooks.map(([title, ones]) => [title, filled(file, ones)]));
    const results = await recalculate(files);
    for (const [title, ones] of workbooks) {
      const outcome = outcomeOf(files.get(title) ?? new Uint8Array());
      const values = results.get(title);
      if ("json" in outcome && values !== undefined) found.set(title, { json: outcome.json, values, trials: ones });
    }
  }, patience);

  test("what is refused is refused by a sentence of its own", () => {
    const unsaid = [...sentences].filter(([, sentence]) => sentence === null);
    expect(unsaid.map(([{ key, content }]) => [key, content.title])).toEqual([]);
    expect(sentences.size).toBeGreaterThan(trials.length / 5);
  });

  test("what is read is what LibreOffice computes, cell for cell", () => {
    const wrong = [...found.values()].map(({ json, values, trials }) => ({
      typed: trials.map(({ key, content }) => `${key}: ${content.title}`),
      differences: computedOtherwise(planOf(json), built, values).slice(0, 12),
    }));
    expect(wrong.filter(({ differences }) => differences.length > 0)).toEqual([]);
    expect(taken.length).toBeGreaterThan(trials.length / 5);
  });
});
