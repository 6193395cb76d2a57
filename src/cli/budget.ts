/** `npm run -s budget -- --population 62000 --rate 80% --out FILE.xlsx`, or `--case FILE.json`; `--json` prints. */
import { Refused } from "../agreement/refusal";
import { answerOf } from "../funding/answer";
import { computeFunding, type Funding } from "../funding/funding";
import { CaseRefused } from "../funding/case-problem";
import { readCase } from "../funding/read-case";
import { ContractRefused } from "../funding/time/contract-problem";
import { answerWords } from "../texts/fr/answer";
import { caseSentence } from "../texts/fr/case";
import { cliTexts } from "../texts/fr/cli";
import { contractSentence } from "../texts/fr/contract";
import { sentence } from "../texts/fr/refusals";
import { caseOfOptions } from "./case-of-options";
import { makeWorkbook } from "./make-workbook";
import { choiceOptions, readOptions, type Options } from "./options";
import { readCaseFile } from "./read-case-file";
import { RequestRefused } from "./refusal";
import { checkOutput, saveWorkbook } from "./save-workbook";
import { summarize } from "./summary";

try {
  await run(readOptions(process.argv.slice(2)));
} catch (error) {
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = 2;
}

async function run(options: Options): Promise<void> {
  if (options.out !== undefined) checkOutput(options.out, options.force ?? false);
  const funding = computeFunding(readCase(caseFrom(options)));
  if (options.out !== undefined) await saveWorkbook(options.out, await makeWorkbook(funding));
  process.stdout.write(`${options.json ? toJson(funding) : report(funding, options.out)}\n`);
}

function caseFrom(options: Options): unknown {
  if (options.case === undefined) return caseOfOptions(options);
  const stated = Object.keys(choiceOptions).find((name) => Object.hasOwn(options, name));
  if (stated !== undefined) throw new RequestRefused(cliTexts.caseAndOptions(`--${stated}`));
  return readCaseFile(options.case);
}

function toJson(funding: Funding): string {
  return JSON.stringify(answerOf(funding, answerWords), null, 2);
}

function report(funding: Funding, path: string | undefined): string {
  return path === undefined ? summarize(funding) : `${summarize(funding)}\n${cliTexts.written(path)}`;
}

/** The sentence of a refusal; anything else is a fault of ours and shows itself. */
function explain(error: unknown): string {
  if (error instanceof RequestRefused) return error.message;
  if (error instanceof CaseRefused) return caseSentence(error.problem);
  if (error instanceof ContractRefused) return contractSentence(error.problem);
  if (error instanceof Refused) return sentence(error.refusal);
  throw error;
}
