/** What the pane and the page say: both languages say the same things, and French is spaced as French is. */
import type { Problem } from "../../src/refusal/refused";
import { explain as explainInEnglish } from "../../src/texts/en/explain";
import { advancedWords as advancedInEnglish } from "../../src/texts/en/pane/advanced";
import { answerWords as answersInEnglish } from "../../src/texts/en/pane/answers";
import { functionWords as functionsInEnglish } from "../../src/texts/en/pane/functions";
import { outcomeWords as outcomeInEnglish } from "../../src/texts/en/pane/outcome";
import { paneWords as paneInEnglish } from "../../src/texts/en/pane/pane";
import { planWords as planInEnglish } from "../../src/texts/en/pane/plan";
import { territoryWords as territoryInEnglish } from "../../src/texts/en/pane/territory";
import { moneyWords as timeInEnglish } from "../../src/texts/en/pane/time";
import { toolWords as toolsInEnglish } from "../../src/texts/en/pane/tools";
import { pageCommunitiesWords as communitiesInEnglish } from "../../src/texts/en/page-communities";
import { delimitedSentences as delimitedInEnglish } from "../../src/texts/en/refusals/delimited";
import { fileSentences as filesInEnglish } from "../../src/texts/en/refusals/file";
import { hostSentences as hostInEnglish } from "../../src/texts/en/refusals/host";
import { workbenchWords as pageInEnglish } from "../../src/texts/en/workbench";
import type { Explain } from "../../src/texts/explain";
import { explain as explainInFrench } from "../../src/texts/fr/explain";
import { advancedWords as advancedInFrench } from "../../src/texts/fr/pane/advanced";
import { answerWords as answersInFrench } from "../../src/texts/fr/pane/answers";
import { functionWords as functionsInFrench } from "../../src/texts/fr/pane/functions";
import { outcomeWords as outcomeInFrench } from "../../src/texts/fr/pane/outcome";
import { paneWords as paneInFrench } from "../../src/texts/fr/pane/pane";
import { planWords as planInFrench } from "../../src/texts/fr/pane/plan";
import { territoryWords as territoryInFrench } from "../../src/texts/fr/pane/territory";
import { moneyWords as timeInFrench } from "../../src/texts/fr/pane/time";
import { toolWords as toolsInFrench } from "../../src/texts/fr/pane/tools";
import { pageCommunitiesWords as communitiesInFrench } from "../../src/texts/fr/page-communities";
import { delimitedSentences as delimitedInFrench } from "../../src/texts/fr/refusals/delimited";
import { fileSentences as filesInFrench } from "../../src/texts/fr/refusals/file";
import { hostSentences as hostInFrench } from "../../src/texts/fr/refusals/host";
import { workbenchWords as pageInFrench } from "../../src/texts/fr/workbench";
import type { TerritoryWords } from "../../src/texts/pane-territory-words";
import type { Known } from "../../src/texts/say";

/** A fact of any kind: it counts and reads as 3, and is a list of one. */
const fact = [3];

/** Every text, by its path; those that facts complete are given 3 of everything. */
function texts(words: unknown, path = ""): readonly (readonly [string, string])[] {
  if (typeof words === "string") return [[path, words]];
  if (typeof words === "function") return texts((words as (...facts: unknown[]) => unknown)(fact, fact, fact), path);
  return Object.entries(words as object).flatMap(([key, value]) => texts(value, `${path}.${key}`));
}

/** Those of facts are shared with the command line and the functions, which try them. */
function withoutSentences({ note: _, sentence: __, ...words }: TerritoryWords): object {
  return words;
}

/** Each refusal, explained with facts of 3. */
function explained(explain: Explain, sentences: Known): readonly (readonly [string, string])[] {
  const facts = {
    size: 3,
    most: 3,
    sheet: "3",
    cell: "3",
    needed: "3",
    name: "3",
    names: ["3"],
    refersTo: "3",
    places: ["3"],
    text: "3",
    above: "3",
    received: ["3"],
    accepted: ["3"],
    missing: ["3"],
    count: 3,
    before: 3,
    detail: "3",
    restored: true,
  };
  return Object.keys(sentences).map((kind) => [
    kind,
    explain({ problem: { ...facts, kind } as unknown as Problem }, sentences) ?? "",
  ]);
}

describe.each([
  {
    whose: "the pane",
    french: texts({
      ...paneInFrench,
      answers: answersInFrench,
      settings: advancedInFrench,
      budget: planInFrench,
      territory: withoutSentences(territoryInFrench),
      time: timeInFrench,
      tools: toolsInFrench,
      outcome: outcomeInFrench,
      functions: functionsInFrench,
    }),
    english: texts({
      ...paneInEnglish,
      answers: answersInEnglish,
      settings: advancedInEnglish,
      budget: planInEnglish,
      territory: withoutSentences(territoryInEnglish),
      time: timeInEnglish,
      tools: toolsInEnglish,
      outcome: outcomeInEnglish,
      functions: functionsInEnglish,
    }),
    alike: [".build.fileName", ".territory.group", ".functions.arguments"],
  },
  { whose: "the page of the workbench", french: texts(pageInFrench), english: texts(pageInEnglish), alike: [] },
  {
    whose: "a table of communities on the page",
    french: texts(communitiesInFrench),
    english: texts(communitiesInEnglish),
    alike: [".fileName"],
  },
  {
    whose: "refusals of hosts, files and tables",
    french: explained(explainInFrench, { ...hostInFrench, ...filesInFrench, ...delimitedInFrench }),
    english: explained(explainInEnglish, { ...hostInEnglish, ...filesInEnglish, ...delimitedInEnglish }),
    alike: [],
  },
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
