/** Exercices: the financial year of the situation, mission by mission, as its accounts close. */
import { noMoney, sum, type Cents } from "../../../agreement/money";
import { unknownEarnedIn } from "../../../funding/situation/unknown-in";
import { situationOf, type SituationOfContract } from "../../../funding/situation/situation";
import type { Contract } from "../../../funding/time/contract";
import type { LineOfYear } from "../../../funding/situation/closing";
import { natureWords, toEnter } from "../../../texts/fr/workbook/common";
import { financialYearTexts as texts } from "../../../texts/fr/workbook/financial-years";
import { cell } from "../../address";
import { head, hint, link, section, total, type Content } from "../../cells";
import { equals, holds, says, sumIfs } from "../../formula";
import { knownOrToEnter, toEnterCount, shownToEnter, shownSum, totalOfKnown } from "../../known-or-to-enter";
import { lackCount, putLackHead } from "../../lack-head";
import { addLines, type LineCell } from "../../line-table";
import type { SheetDraft } from "../../sheet-draft";
import type { ShownContract } from "../../shown-contract";
import { unknownRights } from "../../unknown-counts";
import type { TimeRefs } from "../calculations/accounts/accounts";
import type { ContractLineRefs } from "../year-detail/contract-lines";

const columns = ["secured", "atRisk", "rights", "deferred", "accrued"] as const;
type Column = (typeof columns)[number];

/** Gross: what one mission received in advance never hides what another has yet to receive. */
export function addClosing(
  draft: SheetDraft,
  { contract, scenario }: ShownContract,
  { situation, dues }: TimeRefs,
  lines: ContractLineRefs,
): void {
  const { financialYear } = situationOf(contract, scenario);
  const earned = { from: situation.yearFrom, to: situation.yearTo };
  draft.skip();
  draft.add([
    section(texts.closing),
    undefined,
    link(situation.yearFrom, financialYear.from, "date"),
    link(`${situation.yearTo}-1`, financialYear.to - 1, "date"),
    hint(texts.closingPosition),
  ]);
  const heads = draft.add(texts.closingHead.map(head));
  draft.add([
    totalOfKnown(situation.figures.rightsUnknown, financialYear.unknown),
    ...columns.map((column) => totalContent(column, contract, financialYear, { situation, dues })),
    lackCount(situation.figures.rightsUnknown, financialYear.unknown),
  ]);
  const { first, last } = addLines(draft, lines, (line, label) => [
    ...columns.map((column): LineCell => {
      const found = financialYear.lines.find((one) => one.line === line);
      const natures = natureOf(column);
      const ofNature = natures === null ? [] : [holds(dues.nature, natureWords[natures])];
      const missing =
        line === null
          ? 0
          : unknownEarnedIn(financialYear, contract, { line, ...(natures && { secured: natures === "secured" }) });
      return {
        formula: knownOrToEnter(
          sumIfs(situation.lines(column), equals(situation.lines("line"), label)),
          unknownRights(dues, earned, equals(dues.line, label), ...ofNature),
        ),
        value: shownSum(found === undefined ? noMoney : amountOf(column, found), missing),
        format: "euros",
      };
    }),
    {
      formula: toEnterCount(unknownRights(dues, earned, equals(dues.line, label))),
      value: shownToEnter(line === null ? 0 : unknownEarnedIn(financialYear, contract, { line })),
      format: "integer",
    },
  ]);
  putLackHead(draft, { heads, column: columns.length + 2 }, financialYear.unknown);
  const amounts = `${cell(2, first)}:${cell(1 + columns.length, last)}`;
  draft.highlight({ range: amounts, formula: says(cell(2, first), toEnter), look: "unknown" });
}

/** Of all the lines: as « à saisir » as they are where nothing of it is known. */
function totalContent(
  column: Column,
  contract: Contract,
  year: SituationOfContract["financialYear"],
  { situation, dues }: Pick<TimeRefs, "situation" | "dues">,
): Content {
  const nature = natureOf(column);
  const ofNature = nature === null ? [] : [holds(dues.nature, natureWords[nature])];
  const lacking = unknownRights(dues, { from: situation.yearFrom, to: situation.yearTo }, ...ofNature);
  const missing = unknownEarnedIn(year, contract, nature === null ? {} : { secured: nature === "secured" });
  const known = `SUM(${situation.lines(column)})`;
  return total(knownOrToEnter(known, lacking), shownSum(sumOf(column, year.lines), missing), "euros");
}

/** null: an amount that nobody knows leaves it unknown, whatever its nature. */
function natureOf(column: Column): "secured" | "atRisk" | null {
  return column === "secured" || column === "atRisk" ? column : null;
}

function sumOf(column: Column, lines: readonly LineOfYear[]): Cents {
  return sum(lines.map((line) => amountOf(column, line)));
}

function amountOf(column: Column, { rights, deferred, accrued }: LineOfYear): Cents {
  switch (column) {
    case "secured":
      return rights.secured;
    case "atRisk":
      return rights.atRisk;
    case "rights":
      return rights.total;
    case "deferred":
      return deferred;
    case "accrued":
      return accrued;
  }
}
