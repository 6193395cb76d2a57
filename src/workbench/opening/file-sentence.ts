/** Why a file was not opened, in the words of the functions where they have it. */
import { lineNames } from "../../agreement/line-names";
import { lineIds } from "../../agreement/lines";
import { CaseRefused, type CaseProblem } from "../../budget/case-problem";
import { FileRefused, type FileProblem } from "../../hosts/xlsx/file-refused";
import type { Speech } from "../../taskpane/speech/speech";
import { openingWords as inEnglish } from "../../texts/en/opening";
import { openingWords as inFrench } from "../../texts/fr/opening";
import { assumptionTexts } from "../../texts/fr/workbook/assumptions";
import { sheetNames } from "../../texts/fr/workbook/common";
import { rateTexts } from "../../texts/fr/workbook/rates";
import type { Language } from "../../texts/language";
import type { OpeningWords } from "../../texts/opening-words";

const wordsIn: Readonly<Record<Language, OpeningWords>> = { fr: inFrench, en: inEnglish };

/** null when the fault is not the file's. */
export function fileSentence(error: unknown, speech: Speech): string | null {
  const words = wordsIn[speech.language];
  if (error instanceof FileRefused) return problemSentence(error.problem, words);
  return error instanceof CaseRefused ? cellSentence(error.problem, speech, words) : null;
}

function problemSentence(problem: FileProblem, words: OpeningWords): string {
  return problem.kind === "tooBig" ? words.tooBig(problem.size, problem.most) : words[problem.kind];
}

/** The sheets write every other key of the case themselves. */
function cellSentence(problem: CaseProblem, { refusal, words: pane }: Speech, words: OpeningWords): string | null {
  switch (problem.kind) {
    case "refused":
      return words.cell(...placeOf(problem.path), refusal(problem.refusal));
    case "missingKey":
      return words.cell(...placeOf(problem.path), words.populationMissing);
    case "nameTooLong":
      return words.cell(...placeOf("name"), pane.form.name.tooLong(problem.length, problem.most));
    case "notAnObject":
    case "unknownKey":
    case "wrongType":
    case "overrideTwice":
      return null;
  }
}

/** As the sheets have them, in French whatever the language of the page. */
function placeOf(path: string): readonly [label: string, sheet: string] {
  const [field = "", mission] = path.split(".");
  if (field === "overrides") return [rateTexts.amountPrompt.title, sheetNames.rates];
  return [labels.get(mission ?? field) ?? path, sheetNames.assumptions];
}

const labels: ReadonlyMap<string, string> = new Map([
  ["name", assumptionTexts.name],
  ["population", assumptionTexts.population],
  ["tier", assumptionTexts.contractTier],
  ["signature", assumptionTexts.signature],
  ...lineIds.map((line) => [line, `${assumptionTexts.missionHead[2]}, ${lineNames[line].fr}`] as const),
]);
