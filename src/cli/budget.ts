/** `npm run -s budget -- --population 62000 --rate 80% --out FILE.xlsx`, or `--case FILE.json`; `--json` prints. */
import type { Planned } from "../budget/planned";
import { readStartingCase } from "../budget/read-starting-case";
import { readWholeCase, type WholeCase } from "../budget/read-whole-case";
import { budgetIfDated, wholeAnswerOf } from "../budget/whole-answer";
import { computeFunding, type Funding } from "../funding/funding";
import { today } from "../hosts/today";
import { answerWords } from "../texts/fr/answer";
import { cliTexts } from "../texts/fr/cli";
import { budgetOptionHelp, budgetUsage } from "../texts/fr/usage";
import { answerBatch } from "./batch";
import { budgetSaid } from "./budget-said";
import { caseOfOptions } from "./case-of-options";
import { caseOfOpened } from "./case-of-opened";
import { checkOutput } from "./check-output";
import { main } from "./main";
import { makeWorkbook } from "./make-workbook";
import { choiceOptions, optionNames, readOptions, type Options } from "./options";
import { withCharges } from "./reading/read-charges";
import { readCaseFile } from "./reading/read-case-file";
import { refuseRequest } from "./refusal";
import { print, printJson } from "./standard-output";
import { summarize } from "./summary";
import { remakeWorkbook } from "./workbook-of-opened";
import { withCommunes } from "./with-communes";
import { writeWhole } from "./writing/write-whole";

await main({
  name: "budget",
  usage: budgetUsage(optionNames.map((name) => [name, budgetOptionHelp[name]])),
  options: optionNames,
  run: (words) => run(readOptions(words)),
});

async function run(options: Options): Promise<number> {
  if (options.batch) return runBatch(options);
  const { out, json = false, force: replaces = false } = options;
  if (out !== undefined) await checkOutput(out, replaces);
  const { choices, planned } = await wholeCaseFrom(options);
  const funding = computeFunding(choices);
  const { bytes, told } = await workbookFor(funding, planned, options);
  if (out !== undefined) await writeWhole(out, bytes, { replaces });
  if (json) await printJson(wholeAnswerOf(funding, planned, answerWords), 2);
  else {
    const written = out === undefined ? [] : [cliTexts.written(out)];
    const budget = planned === null ? [] : budgetSaid(budgetIfDated(funding, planned));
    await print([summarize(funding), ...budget, ...written, ...told].join("\n"));
  }
  return 0;
}

async function workbookFor(funding: Funding, planned: Planned | null, { open: opened, out }: Options) {
  if (opened !== undefined && out !== undefined) return remakeWorkbook({ funding, planned }, { opened, out }, today());
  return { bytes: out === undefined ? new Uint8Array() : await makeWorkbook(funding, planned), told: [] };
}

async function runBatch(options: Options): Promise<number> {
  const other = optionNames.find((name) => name !== "batch" && Object.hasOwn(options, name));
  if (other !== undefined) refuseRequest(cliTexts.batchAlone(`--${other}`));
  await answerBatch(async (file) => {
    const { choices, planned } = readWholeCase(await withCommunes(file), today());
    return wholeAnswerOf(computeFunding(choices), planned, answerWords);
  });
  return 0;
}

async function wholeCaseFrom(options: Options): Promise<WholeCase> {
  const read = options["starter-budget"] === true ? readStartingCase : readWholeCase;
  const { charges } = options;
  if (charges === "-" && options.case === "-") refuseRequest(cliTexts.twoInputs);
  const completed = async (json: unknown) => {
    const sited = await withCommunes(json);
    return charges === undefined ? sited : withCharges(sited, charges);
  };
  if (options.open === undefined) return read(await completed(await caseFrom(options)), today());
  const { json, inCells } = await caseOfOpened(options.open, options, today());
  const whole = await completed(json);
  return inCells(() => read(whole, today()));
}

async function caseFrom(options: Options): Promise<unknown> {
  if (options.case === undefined) return caseOfOptions(options, today());
  const stated = Object.keys(choiceOptions).find((name) => Object.hasOwn(options, name));
  if (stated !== undefined) refuseRequest(cliTexts.caseAndOptions(`--${stated}`));
  return readCaseFile(options.case);
}
