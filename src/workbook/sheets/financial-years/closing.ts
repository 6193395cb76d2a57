/** Exercices: the financial year of the situation, mission by mission, as its accounts close. */
import { noMoney, sum, toEuros, type Cents } from "../../../agreement/money";
import { situationOf } from "../../../funding/situation/situation";
import type { LineOfYear } from "../../../funding/situation/closing";
import { financialYearTexts as texts } from "../../../texts/fr/workbook/financial-years";
import { head, link, section, total, totalLabel } from "../../cells";
import { equals, sumIfs } from "../../formula";
import { addLines, type LineCell } from "../../line-table";
import type { SheetDraft } from "../../sheet-draft";
import type { ShownContract } from "../../shown-contract";
import type { TimeRefs } from "../calculations/accounts/accounts";
import type { ContractLineRefs } from "../year-detail/contract-lines";

const columns = ["secured", "atRisk", "rights", "deferred", "accrued"] as const;
type Column = (typeof columns)[number];

/** Gross: what one mission received in advance never hides what another has yet to receive. */
export function addClosing(
  draft: SheetDraft,
  { contract, scenario }: ShownContract,
  { situation }: TimeRefs,
  lines: ContractLineRefs,
): void {
  const { financialYear } = situationOf(contract, scenario);
  draft.skip();
  draft.add([
    section(texts.closing),
    undefined,
    link(situation.yearFrom, financialYear.from, "date"),
    link(`${situation.yearTo}-1`, financialYear.to - 1, "date"),
  ]);
  draft.add(texts.closingHead.map(head));
  draft.add([
    totalLabel(texts.total),
    ...columns.map((column) =>
      total(`SUM(${situation.lines(column)})`, toEuros(sumOf(column, financialYear.lines)), "euros"),
    ),
  ]);
  addLines(draft, lines, (line, label) =>
    columns.map((column): LineCell => {
      const found = financialYear.lines.find((one) => one.line === line);
      return {
        formula: sumIfs(situation.lines(column), equals(situation.lines("line"), label)),
        value: toEuros(found === undefined ? noMoney : amountOf(column, found)),
        format: "euros",
      };
    }),
  );
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
