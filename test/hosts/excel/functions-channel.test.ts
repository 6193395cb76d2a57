/** The functions as Excel calls them: through office.js, from the built add-in, in the pane of Excel on the web. */
import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { examples } from "../../../src/functions/examples";
import { argumentValue, type Example } from "../../../src/functions/examples/example";
import type { Language } from "../../../src/texts/language";
import { launchChromium, patienceOfBuild } from "../../browser/chromium";
import { describeInChromium } from "../../browser/describe-in-chromium";
import { builtAddin } from "../../build/build-addin";
import { carriesDataTypes } from "./data-types-in-channel";
import { euros, expectedAnswer, worth } from "./function-answers";
import type { FunctionAnswer } from "./simulator/chromium/functions-service";
import { type ExcelOnTheWeb, openExcelOnTheWeb, withoutDataTypes } from "./simulator/chromium/open-excel-on-the-web";

const golden = readFileSync(new URL("../../golden/functions.json", import.meta.url), "utf8");
const { functions } = JSON.parse(golden) as { readonly functions: readonly { readonly id: string }[] };
const ids = functions.map(({ id }) => id);
const patience = 60_000;
const examplesOf = (id: string): readonly Example[] => examples[id] ?? [];
const valuesOf = (example: Example, language: Language) =>
  example.arguments.map((argument) => argumentValue(argument, language));

/** All in one burst: between two, office.js waits for half a second. */
async function answersToExamples(
  excel: ExcelOnTheWeb,
  language: Language,
): Promise<ReadonlyMap<string, readonly FunctionAnswer[]>> {
  const calls = ids.flatMap((id) => examplesOf(id).map((example) => [id, valuesOf(example, language)] as const));
  const answered = await excel.callFunctions(calls);
  return new Map(ids.map((id) => [id, answered.filter((_, index) => calls[index]?.[0] === id)]));
}

const saying = (sentence: string): unknown => expect.stringContaining(sentence);

describeInChromium("in Excel on the web", () => {
  let built: string;
  let browser: Browser;

  beforeAll(async () => {
    built = builtAddin().folder;
    browser = await launchChromium();
  }, patienceOfBuild);

  afterAll(() => browser.close());

  describe.each([
    ["fr", "fr-FR", "and knows data types", undefined],
    ["en", "en-US", "and knows no data types", withoutDataTypes],
  ] as const)("that speaks %s (%s) %s", (language, locale, _, requirementSets) => {
    let excel: ExcelOnTheWeb;
    let answers: ReadonlyMap<string, readonly FunctionAnswer[]>;

    beforeAll(async () => {
      excel = await openExcelOnTheWeb(browser, built, locale, requirementSets);
      answers = await answersToExamples(excel, language);
    }, patience);

    afterAll(() => excel.close());

    test("the pane opens, learns its language and what Excel can do, and complains of nothing", async () => {
      const asked = ["1.9", "1.15", "1.99"].map((version) => `requirements.isSetSupported("ExcelApi", "${version}")`);
      const read = `(({ displayLanguage, requirements }) => [displayLanguage, ${asked.join()}])(Office.context)`;
      expect(await excel.pane.evaluate(read)).toEqual([locale, true, true, false]);
      expect(excel.complaints).toEqual([]);
    });

    test.each(ids)("CPTS.%s answers each of its examples", (id) => {
      const computed = answers.get(id)?.map(requirementSets === undefined ? worth : (answer) => answer);
      expect(computed).toEqual(examplesOf(id).map((example) => expectedAnswer(example, language)));
      expect(answers.get(id)).not.toHaveLength(0);
    });
  });

  describe("the channel", () => {
    let excel: ExcelOnTheWeb;

    beforeAll(async () => {
      excel = await openExcelOnTheWeb(browser, built, "fr-FR");
    }, patience);

    afterAll(() => excel.close());

    test("takes what a formula leaves out, ranges, and a single cell where a range is expected", async () => {
      const answered = await excel.callFunctions([
        ["TOTAL", [2, 1]],
        ["TOTAL", [2, 1, null, "ACI2019"]],
        ["TOTAL", [2, 1, [["Accès aux soins"], ["Prévention"]]]],
        ["TOTAL", [2, 1, "accès ; prévention"]],
        [
          "SCORE",
          [
            [
              [1, 0.5],
              [0.5, 0],
            ],
          ],
        ],
        ["SCORE", [0.25]],
      ]);
      expect(answered.map(worth)).toEqual([287_000, 287_000, 182_000, 182_000, 0.5, 0.25].map((value) => ({ value })));
    });

    carriesDataTypes(() => excel);

    test("carries each kind of error with its sentence, alone or inside a spilled table", async () => {
      const [bad, missing, table] = await excel.callFunctions([
        ["MISSION", ["Accès aux soins", 2, 85]],
        ["AMOUNT", ["Crise sanitaire", 2]],
        ["BUDGET", [62_000, 1, "accès", "AV2"]],
      ]);
      expect(bad).toEqual({ error: "#VALUE!", message: saying("85. Donnez un taux de 0 à 1") });
      expect(missing).toEqual({ error: "#N/A", message: saying("Crise sanitaire") });
      const unknown = {
        error: "#N/A",
        message: saying("Montant inconnu dans le barème «\u00a0Avenant 2 (2022)\u00a0»"),
      };
      expect(table).toMatchObject({
        value: [
          ["Ligne", "Fixe", "Variable", "Autres parts", "Total"],
          ["Fonctionnement", euros(60_000), euros(0), euros(0), euros(60_000)],
          ["Accès aux soins", unknown, unknown, unknown, unknown],
          ["Total", unknown, unknown, unknown, unknown],
        ],
      });
    });

    test("waits for what loads on demand, and refuses in its words", async () => {
      const contract = ["2020-03-01", [["accès", "2020-09-01"]], 0.8, 2];
      const [earned, received, share, refused] = await excel.callFunctions([
        [
          "DUE",
          [
            2020,
            ...contract,
            null,
            [
              ["compensation", "non"],
              ["fléchée", "non"],
            ],
          ],
        ],
        ["CASH", ["2020-03", ...contract]],
        ["PRORATA", ["2020-09-01", "2020-03-01", 1]],
        ["CASH", [2020, ...contract, null, [["retrad", 5]]]],
      ]);
      expect([earned, received, share].map(worth)).toEqual([60_830.14, 60_000, 181 / 365].map((value) => ({ value })));
      expect(refused).toEqual({ error: "#VALUE!", message: saying("Vouliez-vous dire") });
      expect(excel.complaints).toEqual([]);
    });

    test(
      "answers 40,000 formulas of one burst, each with its own value",
      async () => {
        const populations = Array.from({ length: 40_000 }, (_, index) => (index + 1) * 5);
        const answered = await excel.callFunctions(populations.map((population) => ["TIER", [population]]));
        const counts = [1, 2, 3, 4].map(
          (tier) => answered.filter((one) => "value" in one && one.value === tier).length,
        );
        // From 5 to 39,995; to 79,995; to 175,000; to 200,000.
        expect(counts).toEqual([7_999, 8_000, 19_001, 5_000]);
        expect([answered[7_998], answered[7_999]]).toEqual([{ value: 1 }, { value: 2 }]);
      },
      patience,
    );

    test("is the one by which the pane writes to the workbook, and learns of its errors", async () => {
      const write = (name: string) =>
        excel.pane.evaluate(`Excel.run(async (context) => {
          context.workbook.worksheets.add("${name}").getRange("A1").values = [["Population"]];
          await context.sync();
          return "written";
        }).catch(({ code }) => code)`);
      expect([await write("Budget"), await write("budget")]).toEqual(["written", "ItemAlreadyExists"]);
      expect(excel.workbook.sheet("Budget").cells.all()).toEqual([{ row: 1, column: 1, value: "Population" }]);
    });

    test("answers while the workbook is read-only", async () => {
      excel.workbook.isReadOnly = true;
      expect(await excel.callFunction("TIER", [175_001])).toEqual({ value: 4 });
    });
  });
});
