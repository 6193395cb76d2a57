/** The table of test/cases/budgets/notes.json: what a budget says of itself, read by an accountant, through the public answer. */
import { readFileSync } from "node:fs";
import { answerOf } from "../../src/funding/answer";
import { computeFunding } from "../../src/funding/funding";
import { answerWords } from "../../src/texts/fr/answer";
import { plainSpaces } from "../cli/run-cli";
import { readCase } from "../today";

interface NoteCase {
  readonly edge: string;
  readonly case: object;
  readonly says?: string;
  /** What no note says. */
  readonly silent?: string;
}

const table = JSON.parse(
  readFileSync(new URL("../cases/budgets/notes.json", import.meta.url), "utf8"),
) as readonly NoteCase[];
const notesOn = (file: object) => plainSpaces(answerOf(computeFunding(readCase(file)), answerWords).notes.join("\n"));
const titled = (some: (one: NoteCase) => boolean) => table.filter(some).map((one) => [one.edge, one] as const);

test.each(titled(({ says }) => says !== undefined))("%s", (_edge, { case: file, says }) => {
  expect(notesOn(file)).toContain(says);
});

test.each(titled(({ silent }) => silent !== undefined))("%s", (_edge, { case: file, silent }) => {
  expect(notesOn(file)).not.toContain(silent);
});
