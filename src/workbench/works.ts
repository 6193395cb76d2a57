/** What is done with a whole workbook: loaded with the pane, which does the same with its form. */
import { CaseRefused } from "../funding/case-problem";
import type { Choices } from "../funding/choices";
import { readCase } from "../funding/read-case";
import type { SpreadsheetHost } from "../hosts/spreadsheet-host";
import { today } from "../hosts/today";
import type { Speech } from "../taskpane/speech/speech";
import { speechIn } from "../taskpane/speech/speech-in";
import { download } from "../taskpane/workbook/download";
import { fileOf, planOf } from "../taskpane/workbook/workbook";
import type { Language } from "../texts/language";
import type { DoneWords } from "../texts/workbench-words";
import { caseOfWorkbook } from "../workbook/read-inputs";
import { cellsSentence } from "./refusal-sentence";
import type { Answer } from "./use-answer";

/** @param json a case file @throws CaseRefused */
export function readExample(json: unknown): Choices {
  return readCase(json, today());
}

export async function hasBudget(host: SpreadsheetHost): Promise<boolean> {
  return (await host.readOurCells()).names.length > 0;
}

/** Puts a budget's workbook into the grid, in the place of the one that is there. @throws HostRefused */
export async function build(host: SpreadsheetHost, choices: Choices): Promise<void> {
  await host.build(await planOf(choices), () => undefined);
}

/** Hands the budget of the cells to the browser as a file, or says why not. @throws HostRefused */
export async function downloadBudget(host: SpreadsheetHost, language: Language, words: DoneWords): Promise<Answer> {
  const found = caseOfWorkbook(await host.readOurCells());
  if (found === null) return { look: "info", sentence: words.nothingToDownload };
  try {
    return await handOver(readCase(found, today()), await speechIn(language), words);
  } catch (error) {
    if (!(error instanceof CaseRefused)) throw error;
    return {
      look: "error",
      sentence: words.notDownloaded(await cellsSentence(error.problem, await speechIn(language))),
    };
  }
}

async function handOver(choices: Choices, speech: Speech, words: DoneWords): Promise<Answer> {
  const file = download(await fileOf(choices), speech.words.build.fileName(choices.name));
  return { look: "done", sentence: words.downloaded(file) };
}
