/** Builds the workbook of each case of `examples/`, and prints what it is worth and where it is. */
import { mkdirSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { computeFunding } from "../funding/funding";
import { readCase } from "../funding/read-case";
import { cliTexts } from "../texts/fr/cli";
import { makeWorkbook } from "./make-workbook";
import { readCaseFile } from "./read-case-file";
import { saveWorkbook } from "./save-workbook";
import { summarize } from "./summary";

const root = new URL("../../", import.meta.url);
const examples = fileURLToPath(new URL("examples/", root));
const output = fileURLToPath(new URL("build/examples/", root));

mkdirSync(output, { recursive: true });
for (const file of readdirSync(examples).filter((name) => name.endsWith(".json"))) {
  const funding = computeFunding(readCase(readCaseFile(examples + file)));
  const path = output + file.replace(/\.json$/, ".xlsx");
  await saveWorkbook(path, await makeWorkbook(funding));
  process.stdout.write(`\n${funding.choices.name}\n${summarize(funding)}\n${cliTexts.written(path)}\n`);
}
