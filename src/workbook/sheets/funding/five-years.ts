/** Financement: what each of the five contract years is worth, with its own dates, tier, table and rates. */
import { contractYears } from "../../../agreement/contract-year";
import { lineNames } from "../../../agreement/line-names";
import { sum, toEuros, type Cents } from "../../../agreement/money";
import { scenarios } from "../../../funding/funding";
import type { Contract } from "../../../funding/time/contract";
import type { Due } from "../../../funding/time/due";
import { commonWords, natureWords } from "../../../texts/fr/workbook/common";
import { fundingTexts as texts } from "../../../texts/fr/workbook/funding";
import { cell, fixedColumn, fixedRow } from "../../address";
import { body, calculation, head, link, section, subtitle, total, totalLabel, type Content } from "../../cells";
import { equals, holds, holdsNot, sumIfs, type Test } from "../../formula";
import type { SheetDraft } from "../../sheet-draft";
import type { DueRefs } from "../calculations/refs";

const firstColumn = 2;

export function addFiveYears(draft: SheetDraft, contract: Contract, refs: DueRefs): void {
  draft.add([section(texts.fiveYears)]);
  draft.add([subtitle(texts.fiveYearsHelp)]);
  const heads = draft.add([
    head(texts.fiveYearsHead),
    ...contractYears.map((year) => head(year)),
    head(commonWords.total),
  ]);
  const table = { draft, contract, refs, heads };
  addLines(table);
  addTotals(table);
  addUnknown(table);
}

interface Table {
  readonly draft: SheetDraft;
  readonly contract: Contract;
  readonly refs: DueRefs;
  /** The row of the years. */
  readonly heads: number;
}

function addLines(table: Table): void {
  const { draft, refs } = table;
  for (const line of new Set([...refs.rows, ...refs.oneDays].map((one) => one.line))) {
    const test = [equals(refs.line, fixedColumn(1, draft.nextRow))];
    const values = sumsOf(table, (due) => (due.line === line ? [due.amounts.central] : []));
    addRow(table, body(lineNames[line].fr), [refs.due("central"), test], values, [link, calculation]);
  }
}

/** Secure money and money at risk, then both under each scenario. */
function addTotals(table: Table): void {
  const { refs } = table;
  const add = (label: string, amounts: string, test: readonly Test[], amountsOf: (due: Due) => readonly Cents[]) =>
    addRow(table, totalLabel(label), [amounts, test], sumsOf(table, amountsOf), [total, total]);
  const { fiveYearTotals: words } = texts;
  for (const isSecured of [true, false]) {
    const test = [(isSecured ? holds : holdsNot)(refs.nature, natureWords.secured)];
    add(isSecured ? words.secured : words.atRisk, refs.due("central"), test, ({ nature, amounts }) =>
      (nature === "secured") === isSecured ? [amounts.central] : [],
    );
  }
  for (const scenario of scenarios) add(words[scenario], refs.due(scenario), [], ({ amounts }) => [amounts[scenario]]);
}

/** What counts for nothing until its amount is typed. */
function addUnknown(table: Table): void {
  const { draft, contract, refs } = table;
  const row = draft.nextRow;
  const counts = contractYears.map((year) => contract.unknown.filter((claim) => claim.year.year === year).length);
  const cells = counts.map((count, index) => link(ofYear(table, index, refs.unknown, []), count, "integer"));
  draft.add([
    body(texts.fiveYearTotals.unknown),
    ...cells,
    calculation(acrossYears(row), contract.unknown.length, "integer"),
  ]);
}

/** A sum for each contract year. */
function sumsOf({ contract }: Table, amountsOf: (due: Due) => readonly Cents[]): readonly Cents[] {
  return contractYears.map((year) =>
    sum(contract.dues.filter(({ contractYear }) => contractYear === year).flatMap(amountsOf)),
  );
}

type Kind = (formula: string, value: number, format: "euros") => Content;

/** @param test further criteria of each SUMIFS, beside the year */
function addRow(
  table: Table,
  label: Content,
  [amounts, test]: readonly [string, readonly Test[]],
  values: readonly Cents[],
  [each, all]: readonly [Kind, Kind],
): void {
  const row = table.draft.nextRow;
  const years = values.map((value, index) => each(ofYear(table, index, amounts, test), toEuros(value), "euros"));
  table.draft.add([label, ...years, all(acrossYears(row), toEuros(sum(values)), "euros")]);
}

function ofYear({ refs, heads }: Table, index: number, amounts: string, test: readonly Test[]): string {
  return sumIfs(amounts, equals(refs.year, fixedRow(firstColumn + index, heads)), ...test);
}

function acrossYears(row: number): string {
  return `SUM(${cell(firstColumn, row)}:${cell(firstColumn + contractYears.length - 1, row)})`;
}
