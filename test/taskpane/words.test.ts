/** What the pane and the page say: both languages say the same things, and French is spaced as French is. */
import { openingWords as openingInEnglish } from "../../src/texts/en/opening";
import { advancedWords as advancedInEnglish } from "../../src/texts/en/pane/advanced";
import { answerWords as answersInEnglish } from "../../src/texts/en/pane/answers";
import { functionWords as functionsInEnglish } from "../../src/texts/en/pane/functions";
import { outcomeWords as outcomeInEnglish } from "../../src/texts/en/pane/outcome";
import { paneWords as paneInEnglish } from "../../src/texts/en/pane/pane";
import { moneyWords as timeInEnglish } from "../../src/texts/en/pane/time";
import { toolWords as toolsInEnglish } from "../../src/texts/en/pane/tools";
import { workbenchWords as pageInEnglish } from "../../src/texts/en/workbench";
import { openingWords as openingInFrench } from "../../src/texts/fr/opening";
import { advancedWords as advancedInFrench } from "../../src/texts/fr/pane/advanced";
import { answerWords as answersInFrench } from "../../src/texts/fr/pane/answers";
import { functionWords as functionsInFrench } from "../../src/texts/fr/pane/functions";
import { outcomeWords as outcomeInFrench } from "../../src/texts/fr/pane/outcome";
import { paneWords as paneInFrench } from "../../src/texts/fr/pane/pane";
import { moneyWords as timeInFrench } from "../../src/texts/fr/pane/time";
import { toolWords as toolsInFrench } from "../../src/texts/fr/pane/tools";
import { workbenchWords as pageInFrench } from "../../src/texts/fr/workbench";

/** A fact of any kind: it counts and reads as 3, and is a list of one. */
const fact = [3];

/** Every text, by its path; those that facts complete are given 3 of everything. */
function texts(words: unknown, path = ""): readonly (readonly [string, string])[] {
  if (typeof words === "string") return [[path, words]];
  if (typeof words === "function") return texts((words as (...facts: unknown[]) => unknown)(fact, fact, fact), path);
  return Object.entries(words as object).flatMap(([key, value]) => texts(value, `${path}.${key}`));
}

describe.each([
  {
    whose: "the pane",
    french: texts({
      ...paneInFrench,
      answers: answersInFrench,
      settings: advancedInFrench,
      time: timeInFrench,
      tools: toolsInFrench,
      outcome: outcomeInFrench,
      functions: functionsInFrench,
    }),
    english: texts({
      ...paneInEnglish,
      answers: answersInEnglish,
      settings: advancedInEnglish,
      time: timeInEnglish,
      tools: toolsInEnglish,
      outcome: outcomeInEnglish,
      functions: functionsInEnglish,
    }),
    alike: [".build.fileName", ".functions.arguments"],
  },
  { whose: "the page of the workbench", french: texts(pageInFrench), english: texts(pageInEnglish), alike: [] },
  { whose: "the opening of files", french: texts(openingInFrench), english: texts(openingInEnglish), alike: [] },
])("the words of $whose", ({ french, english, alike }) => {
  test("no text is missing nor empty in either language", () => {
    expect(french.map(([path]) => path)).toEqual(english.map(([path]) => path));
    expect([...french, ...english].filter(([, text]) => text.trim() === "")).toEqual([]);
  });

  test("no French text was left in English, nor the other way round", () => {
    const same = french.filter(([, text], index) => text.length > 8 && text === english[index]?.[1]);
    expect(same.map(([path]) => path)).toEqual(alike);
  });

  test("no line of a French text breaks before its double punctuation", () => {
    expect(french.filter(([, text]) => / [:;?!»%€]|« /.test(text))).toEqual([]);
  });
});
