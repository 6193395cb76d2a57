import { sum, type Cents } from "../../../agreement/money";
import type { Scenario } from "../../../funding/scenario";
import type { Due } from "../../../funding/time/due";
import { natureWords, toEnter } from "../../../texts/fr/workbook/common";
import { synthesisTexts as texts } from "../../../texts/fr/workbook/synthesis";
import { cell } from "../../address";
import { head, section, total } from "../../cells";
import { equals, holds, holdsNot, says, sumIfs, type Test } from "../../formula";
import { knownOrToEnter, toEnterCount, shownToEnter, shownSum, totalOfKnown } from "../../known-or-to-enter";
import { lackCount, putLackHead } from "../../lack-head";
import { addLines, type LineCell } from "../../line-table";
import { saidPlaces, type Page } from "./page";
import { inState } from "./said-year";

type Column = "secured" | "atRisk" | "most" | "both";

const columns: readonly Column[] = ["secured", "atRisk", "most", "both"];
const countColumn = columns.length + 2;

/** The contract year said: what is secure, and what results bring, mission by mission. */
export function addByMission(page: Page): void {
  const { draft, refs, lines } = page;
  draft.skip();
  draft.add([{ ...section(""), ...inState(refs, page.said.state, texts.byMission) }]);
  const missing = ofYear(page, refs.dues.unknown);
  const heads = draft.add(texts.missionHead.map(head));
  draft.add([
    totalOfKnown(missing, unknownOf(page, null)),
    ...columns.map((column) => {
      const formula = knownOrToEnter(formulaOf(page, column, []), missingOf(page, column, []));
      return total(formula, shownSum(amountOf(page, column, null), unknownOf(page, null, column)), "euros");
    }),
    lackCount(missing, unknownOf(page, null)),
  ]);
  const { first, last } = addLines(draft, lines, (line, name) => [
    ...columns.map((column) => cellOf(page, column, line, name)),
    {
      formula: toEnterCount(missingOf(page, "both", [equals(page.refs.dues.line, name)])),
      value: shownToEnter(line === null ? 0 : unknownOf(page, line)),
      format: "integer",
    },
  ]);
  const amounts = `${cell(2, first)}:${cell(1 + columns.length, last)}`;
  draft.highlight({ range: amounts, formula: says(cell(2, first), toEnter), look: "unknown" });
  putLackHead(draft, { heads, column: countColumn }, unknownOf(page, null));
}

function cellOf(page: Page, column: Column, line: Due["line"] | null, name: string): LineCell {
  const own = equals(page.refs.dues.line, name);
  const known = formulaOf(page, column, [own]);
  const missing = missingOf(page, column, [own]);
  const amount = amountOf(page, column, line);
  return {
    formula: knownOrToEnter(known, missing),
    value: shownSum(amount, line === null ? 0 : unknownOf(page, line, column)),
    format: "euros",
  };
}

/** What falls in the contract year said: never of zero, which is beside aids that are of no year. */
function ofYear({ refs }: Page, amounts: string, ...tests: readonly Test[]): string {
  return sumIfs(amounts, equals(refs.dues.year, saidPlaces.year), ...tests);
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

/** How many amounts a column lacks. */
function missingOf(page: Page, column: Column, tests: readonly Test[]): string {
  const { dues } = page.refs;
  const nature = column === "both" ? [] : [(column === "secured" ? holds : holdsNot)(dues.nature, natureWords.secured)];
  return ofYear(page, dues.unknown, ...nature, ...tests);
}

/** @param line null: of all lines */
function amountOf({ shown, said }: Page, column: Column, line: Due["line"] | null): Cents {
  const dues = shown.contract.dues.filter(
    (due) => due.contractYear === said.year.year && (line === null || due.line === line),
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

function unknownOf({ shown, said }: Page, line: Due["line"] | null, column: Column = "both"): number {
  return shown.contract.unknown.filter(
    ({ year, row }) =>
      year.year === said.year.year &&
      (line === null || row.line === line) &&
      (column === "both" || (row.nature === "secured") === (column === "secured")),
  ).length;
}
