/** A text written into a formula is that text once another program has computed it, and is found under its own signs. */
import fc from "fast-check";
import type { WorkbookPlan } from "../../src/workbook/plan";
import { countIfs, holds, quoted, says, when } from "../../src/workbook/formula";
import { hostileNames } from "../hostile-names";
import { cell, sheet, workbook } from "../hosts/xlsx/full-plan";
import { differences } from "./differences";
import { describeInEngines } from "./engines";
import { patience } from "./libreoffice";
import { recalculated } from "./workbooks";

const drawn = fc.sample(fc.string({ unit: "grapheme", minLength: 1, maxLength: 400 }), {
  seed: 20190824,
  numRuns: 100,
});
const texts = [...hostileNames, 'dit "oui"', "deux\nlignes", '"', '")&A1&("', "à".repeat(300), ...drawn];
const words = ["Sûr", "À risque", "un * et un ?", "un chat et un ?", "~", "=égal", "<30 000", "<>", "fin~*"];

/** Beside each text, the same from a formula, and whether the two are equal. */
const textRows = texts.flatMap((text, index) => {
  const row = index + 1;
  return [
    cell(row, 1, text),
    cell(row, 2, text, { formula: quoted(text) }),
    cell(row, 3, 1, { formula: when(says(`A${row}`, text), "1", "0") }),
  ];
});

/** Beside each word, how many times it stands in the column. */
const wordRows = words.flatMap((word, index) => {
  const row = index + 1;
  return [cell(row, 5, word), cell(row, 6, 1, { formula: countIfs(holds(`E1:E${words.length}`, word)) })];
});

const plan: WorkbookPlan = workbook([sheet({ cells: [...textRows, ...wordRows] })]);

describeInEngines("", ({ recalculate }) => {
  test(
    "any text of a formula is the text that was meant",
    async () => {
      const resultOf = await recalculated([{ title: "texts", plan }], recalculate);
      expect(differences(plan, resultOf("texts"))).toEqual([]);
    },
    patience,
  );
});
