/** `npm run -s budget -- --population 62000 --rate 80% --out FILE.xlsx`, or `--case FILE.json`; `--json` prints. */
import type { Planned } from "../budget/planned";
import type { Day } from "../agreement/day";
import { readStartingCase } from "../budget/read-starting-case";
import { readWholeCase, type WholeCase } from "../budget/read-whole-case";
import { budgetIfDated, wholeAnswerOf } from "../budget/whole-answer";
import { computeFunding, type Funding } from "../funding/funding";
import { today } from "../hosts/today";
import { answerWords } from "../texts/fr/answer";
import { closingTexts } from "../texts/fr/closing";
import { cliTexts } from "../texts/fr/cli";
import { budgetOptionHelp, budgetUsage } from "../texts/fr/usage";
import { answerBatch } from "./batch";
import { budgetSaid } from "./budget-said";
import { caseOfOptions } from "./case-of-options";
import { caseOfOpened } from "./case-of-opened";
import { withYearClosed } from "./closing/close-year";
import { runComparison } from "./comparison/compare";
import { checkOutput } from "../library/check-output";
import { main } from "./main";
import { makeWorkbook } from "../library/make-workbook";
import { choiceOptions, optionNames, readOptions, type Options } from "./options";
import { byOption } from "./option-of-path";
import { pagesSaid } from "./pages-said";
import { withCharges } from "./reading/read-charges";
import { withLedger } from "./reading/with-ledger";
import { withNamedDays } from "./reading/named-days";
import { readCaseFile } from "./reading/read-case-file";
import { refuseRequest } from "../library/refusal";
import { print, printJson } from "./standard-output";
import { summarize } from "./summary";
import { remakeWorkbook } from "./workbook-of-opened";
import { withCommunes } from "../library/with-communes";
import { writeWhole } from "../library/writing/write-whole";

await main({
  name: "budget",
  usage: budgetUsage(optionNames.map((name) => [name, budgetOptionHelp[name]])),
  options: optionNames,
  run: (words) => run(readOptions(words)),
});

async function run(options: Options): Promise<number> {
  if (options.batch) return runBatch(options);
  if (options.compare !== undefined) return runComparison(options);
  const { out, json = false, force: replaces = false } = options;
  if (out !== undefined) await checkOutput(out, replaces);
  checkInputs(options);
  const { choices, planned, ledger } = await wholeCaseFrom(options);
  const funding = computeFunding(choices);
  const { bytes, told } = await workbookFor(funding, planned, options);
  if (out !== undefined) await writeWhole(out, bytes, { replaces });
  if (json) {
    const answer = wholeAnswerOf(funding, planned, answerWords);
    await printJson({ ...answer, budgetNotes: [...ledger, ...answer.budgetNotes] }, 2);
  } else {
    const written = out === undefined ? [] : [cliTexts.written(out)];
    const budget = planned === null ? [] : budgetSaid(budgetIfDated(funding, planned));
    await print([summarize(funding), ...ledger, ...budget, ...written, ...told].join("\n"));
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
    const { choices, planned } = readWholeCase(await withCommunes(withNamedDays(file)), today());
    return wholeAnswerOf(computeFunding(choices), planned, answerWords);
  });
  return 0;
}

/** @throws Refused when two files would be read from standard input, or an option lacks the one that it goes with */
function checkInputs({ charges, ledger, case: file, ...options }: Options): void {
  if ([charges, ledger, file].filter((path) => path === "-").length > 1) refuseRequest(cliTexts.twoInputs);
  const beside = (["ledger-rules", "ledger-day"] as const).find((name) => options[name] !== undefined);
  if (ledger === undefined && beside !== undefined) refuseRequest(cliTexts.ledgerAlone(`--${beside}`));
  const told = (["notified", "settled"] as const).find((name) => options[name] !== undefined);
  if (options["close-year"] === undefined && told !== undefined) refuseRequest(closingTexts.alone(`--${told}`));
}

interface CompletedCase extends WholeCase {
  /** What is to be told of an accountant's file. */
  readonly ledger: readonly string[];
}

async function wholeCaseFrom(options: Options): Promise<CompletedCase> {
  const starters = (["budget", "indicators"] as const).filter((one) => options[`starter-${one}`] === true);
  const read = (json: unknown, day: Day) => readStartingCase(json, day, starters);
  if (options.open === undefined) {
    const inOptions: Judge = (judge) => (options.case === undefined ? byOption(options, judge) : judge());
    const { json, told } = await completed(await caseFrom(options), options, inOptions);
    return inOptions(() => ({ ...read(json, today()), ledger: told }));
  }
  const opened = await caseOfOpened(options.open, options, today());
  const { json, told } = await completed(opened.json, options, opened.inCells);
  return opened.inCells(() => ({ ...read(json, today()), ledger: told }));
}

type Judge = <T>(judge: () => T) => T;

/** With its communes, and what other files bring. @param inPlace says where what is refused of the case was said */
async function completed(
  json: unknown,
  options: Options,
  inPlace: Judge = (judge) => judge(),
): Promise<{ json: unknown; told: readonly string[] }> {
  const { charges, ledger, pages } = options;
  const wholeCase = (file: unknown) => inPlace(() => readWholeCase(file, today()));
  const sited = await withCommunes(json);
  const charged = charges === undefined ? sited : await withCharges(sited, charges);
  const paged = pages === undefined ? charged : { ...(charged as object), pages: pagesSaid(pages) };
  const read = ledger === undefined ? { json: paged, told: [] } : await withLedger(paged, ledger, options, wholeCase);
  const closed = withYearClosed(read.json, options, today());
  return { json: closed.json, told: [...read.told, ...closed.told] };
}

async function caseFrom(options: Options): Promise<unknown> {
  if (options.case === undefined) return byOption(options, () => caseOfOptions(options, today()));
  const stated = Object.keys(choiceOptions).find((name) => Object.hasOwn(options, name));
  if (stated !== undefined) refuseRequest(cliTexts.caseAndOptions(`--${stated}`));
  return readCaseFile(options.case);
}
