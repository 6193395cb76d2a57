/** What the cells say, or why they cannot be read for sure: with what a workbook alone needs, and not before. */
import { HostRefused } from "../../hosts/spreadsheet-host";
import { readingWords as inEnglish } from "../../texts/en/reading";
import { readingWords as inFrench } from "../../texts/fr/reading";
import type { Language } from "../../texts/language";
import type { FoundWorkbook } from "../../workbook/found";
import { caseOfWorkbook } from "../../workbook/read-inputs";
import { InputsRefused } from "../../workbook/reading/inputs-refused";
import { inputsSentence } from "../../workbook/reading/inputs-sentence";

/** null: the workbook holds no budget of ours. @throws HostRefused */
export function caseInCells(workbook: FoundWorkbook, language: Language): object | null {
  try {
    return caseOfWorkbook(workbook);
  } catch (error) {
    if (!(error instanceof InputsRefused)) throw error;
    const sentence = inputsSentence(error.problem, { fr: inFrench, en: inEnglish }[language]);
    throw new HostRefused({ kind: "unreadableCells", sentence });
  }
}
