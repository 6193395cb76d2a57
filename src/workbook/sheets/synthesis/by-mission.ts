import { sum, toEuros, type Cents } from "../../../agreement/money";
import type { Scenario } from "../../../funding/scenario";
import type { Due } from "../../../funding/time/due";
import { natureWords, toEnter } from "../../../texts/fr/workbook/common";
import { synthesisTexts as texts } from "../../../texts/fr/workbook/synthesis";
import { cell } from "../../address";
import { head, section, total } from "../../cells";
import { equals, holds, holdsNot, isEmpty, quoted, says, sumIfs, when, type Test } from "../../formula";
import { addLines, type LineCell } from "../../line-table";
import type { Page } from "./page";

type Column = "secured" | "atRisk" | "most" | "both";

const columns: readonly Column[] = ["secured", "atRisk", "most", "both"];

/** The contract year in progress: what is secure, and what results bring, mission by mission. */
export function addByMission(page: Page): void {
  const { draft, refs, lines } = page;
  draft.skip();
  draft.add([section(texts.byMission)]);
  draft.add(texts.missionHead.map(head));
  const missing = ofYear(page, refs.dues.unknown);
  const unknown = unknownOf(page, null);
  const label = { formula: when(`${missing}>0`, quoted(texts.knownTotal), quoted(texts.total)) };
  const known = unknown > 0 ? texts.knownTotal : texts.total;
  draft.add([
    total(label.formula, known, "text"),
    ...columns.map((column) => total(formulaOf(page, column, []), toEuros(amountOf(page, column, null)), "euros")),
  ]);
  const { first, last } = addLines(draft, lines, (line, name) =>
    columns.map((column) => cellOf(page, column, line, name)),
  );
  const amounts = `${cell(2, first)}:${cell(1 + columns.length, last)}`;
  draft.highlight({ range: amounts, formula: says(cell(2, first), toEnter), look: "unknown" });
}

function cellOf(page: Page, column: Column, line: Due["line"] | null, name: string): LineCell {
  const own = equals(page.refs.dues.line, name);
  const known = formulaOf(page, column, [own]);
  const missing = ofYear(page, page.refs.dues.unknown, own);
  const amount = amountOf(page, column, line);
  return {
    formula: when(`${known}=0`, when(`${missing}>0`, quoted(toEnter), "0"), known),
    value: amount === 0 && line !== null && unknownOf(page, line) > 0 ? toEnter : toEuros(amount),
    format: "euros",
  };
}

/**
 * What falls in the contract year in progress, nothing where there is none: of an empty text as a criterion, and of zero
 * beside aids that are of no year, not every program makes the same.
 */
function ofYear({ refs }: Page, amounts: string, ...tests: readonly Test[]): string {
  const { year } = refs.situation.figures;
  return when(isEmpty(year), "0", sumIfs(amounts, equals(refs.dues.year, year), ...tests));
}

function formulaOf(page: Page, column: Column, tests: readonly Test[]): string {
  const { dues } = page.refs;
  const secured = holds(dues.nature, natureWords.secured);
  const atRisk = holdsNot(dues.nature, natureWords.secured);
  switch (column) {
    case "secured":
      return ofYear(page, dues.due("full"), secured, ...tests);
    case "atRisk":
      return ofYear(page, dues.due("central"), atRisk, ...tests);
    case "most":
      return ofYear(page, dues.due("full"), atRisk, ...tests);
    case "both":
      return ofYear(page, dues.due("full"), ...tests);
  }
}

/** @param line null: of all lines */
function amountOf({ shown, situation }: Page, column: Column, line: Due["line"] | null): Cents {
  const { contractYear: year } = situation;
  const dues = shown.contract.dues.filter(
    (due) => due.contractYear === year?.year && (line === null || due.line === line),
  );
  const of = (scenario: Scenario, keep: (due: Due) => boolean) =>
    sum(dues.filter(keep).map(({ amounts }) => amounts[scenario]));
  switch (column) {
    case "secured":
      return of("full", ({ nature }) => nature === "secured");
    case "atRisk":
      return of("central", ({ nature }) => nature !== "secured");
    case "most":
      return of("full", ({ nature }) => nature !== "secured");
    case "both":
      return of("full", () => true);
  }
}

function unknownOf({ shown, situation }: Page, line: Due["line"] | null): number {
  return shown.contract.unknown.filter(
    ({ year, row }) => year.year === situation.contractYear?.year && (line === null || row.line === line),
  ).length;
}
