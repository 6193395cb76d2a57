/** `--compare A.json --compare B.json`: two to four cases side by side, in the terminal, in `--json` or as a workbook. */
import { basename, extname } from "node:path";
import { readWholeCase } from "../../budget/read-whole-case";
import { wholeComparisonOf, type PlannedVariant, type WholeComparison } from "../../budget/comparison/whole-comparison";
import { plannedVariantOf } from "../../budget/comparison/planned-variant";
import { fewestVariants, mostVariants } from "../../funding/comparison/comparison";
import { today } from "../../hosts/today";
import { writeXlsx } from "../../hosts/xlsx/write-xlsx";
import { cliTexts } from "../../texts/fr/cli";
import { comparisonTexts as texts } from "../../texts/fr/comparison";
import { euros } from "../../texts/fr/figures";
import { caseOfOpened } from "../case-of-opened";
import { checkOutput } from "../../library/check-output";
import type { Options } from "../options";
import { readCaseFile } from "../reading/read-case-file";
import { refuseRequest } from "../../library/refusal";
import { print, printJson } from "../standard-output";
import { version } from "../../library/version";
import { withCommunes } from "../../library/with-communes";
import { writeWhole } from "../../library/writing/write-whole";
import { comparisonInEuros } from "./in-euros";
import { comparisonPlan } from "../../workbook/comparison/comparison-plan";
import { choicesShown, sectionsShown, warningsOf } from "../../workbook/comparison/compared-rows";

const withIt = new Set(["compare", "out", "json", "force"]);

/** @returns the status of the process */
export async function runComparison(options: Options): Promise<number> {
  const { compare: paths = [], out, json = false, force: replaces = false } = options;
  checkRequest(options, paths);
  if (out !== undefined) await checkOutput(out, replaces);
  const variants: PlannedVariant[] = [];
  for (const path of paths) variants.push(await variantIn(path));
  const comparison = wholeComparisonOf(variants);
  if (out !== undefined) await writeWhole(out, await writeXlsx(comparisonPlan(comparison, version)), { replaces });
  if (json) await printJson(comparisonInEuros(comparison), 2);
  else await print([...said(comparison), ...(out === undefined ? [] : [cliTexts.written(out)])].join("\n"));
  return 0;
}

function checkRequest(options: Options, paths: readonly string[]): void {
  const other = Object.keys(options).find((name) => !withIt.has(name));
  if (other !== undefined) refuseRequest(texts.alone(`--${other}`));
  if (paths.length < fewestVariants) refuseRequest(texts.tooFew(paths.length));
  if (paths.length > mostVariants) refuseRequest(texts.tooMany(paths.length));
  const names = paths.map(nameOf);
  const twice = names.find((name, index) => names.indexOf(name) < index);
  if (twice !== undefined) refuseRequest(texts.sameName(twice));
}

function nameOf(path: string): string {
  return basename(path, extname(path));
}

/** A case, or a workbook made here. */
async function variantIn(path: string): Promise<PlannedVariant> {
  if (extname(path).toLowerCase() !== ".xlsx") {
    return plannedVariantOf(nameOf(path), readWholeCase(await withCommunes(await readCaseFile(path)), today()));
  }
  const opened = await caseOfOpened(path, {}, today());
  const json = await withCommunes(opened.json);
  return opened.inCells(() => plannedVariantOf(nameOf(path), readWholeCase(json, today())));
}

function said(comparison: WholeComparison): readonly string[] {
  const names = comparison.variants.map(({ name }) => name);
  const [, ...others] = names;
  const tables = sectionsShown(comparison).map(({ head, rows }) =>
    aligned([
      [head, ...names, ...others.map(texts.difference)],
      ...rows.map(({ label, amounts, differences }) => [
        label,
        ...[...amounts, ...(differences ?? [])].map((amount) => (amount === null ? texts.unknown : euros(amount))),
      ]),
    ]),
  );
  const choices = choicesShown(comparison);
  const told = names.map((name, index) => [
    name,
    ...choices.map(([label, ...of]) => `  ${label} : ${of[index] ?? ""}`),
  ]);
  const blocks = [...told, ...tables];
  return [...blocks.flatMap((block) => [...block, ""]), ...warningsOf(comparison).map((warning) => `• ${warning}`)];
}

/** The first column to the left, the others to the right. */
function aligned(table: readonly (readonly string[])[]): readonly string[] {
  const widthOf = (column: number) => Math.max(...table.map((row) => row[column]?.length ?? 0));
  return table.map((row) =>
    row
      .map((text, column) => (column === 0 ? text.padEnd(widthOf(0)) : text.padStart(widthOf(column))))
      .join("  ")
      .trimEnd(),
  );
}
