/** `npm run -s examples`: builds the workbook of each case of `examples/`, and prints what it is worth and where it is. */
import { mkdirSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { computeFunding } from "../funding/funding";
import { readCase } from "../funding/read-case";
import { today } from "../hosts/today";
import { cliTexts } from "../texts/fr/cli";
import { examplesUsage } from "../texts/fr/usage";
import { main } from "./main";
import { makeWorkbook } from "../library/make-workbook";
import { readCaseFile } from "./reading/read-case-file";
import { refuseRequest } from "../library/refusal";
import { print } from "./standard-output";
import { summarize } from "./summary";
import { writeWhole } from "../library/writing/write-whole";

const root = new URL("../../", import.meta.url);
const examples = fileURLToPath(new URL("examples/", root));
const output = fileURLToPath(new URL("build/examples/", root));

await main({ name: "examples", usage: examplesUsage, options: [], run });

async function run([word]: readonly string[]): Promise<number> {
  if (word !== undefined) refuseRequest(cliTexts.noOptions(word));
  mkdirSync(output, { recursive: true });
  for (const file of readdirSync(examples).filter((name) => name.endsWith(".json"))) await build(file);
  return 0;
}

async function build(file: string): Promise<void> {
  const funding = computeFunding(readCase(await readCaseFile(examples + file), today()));
  const path = output + file.replace(/\.json$/, ".xlsx");
  await writeWhole(path, await makeWorkbook(funding), { replaces: true });
  await print(`\n${funding.choices.name}\n${summarize(funding)}\n${cliTexts.written(path)}`);
}
