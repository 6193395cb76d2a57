/** Calculs budget: each civil year that a post may touch, and whether its payroll tax is to be entered. */
import { yearOf } from "../../../agreement/day";
import { firstPlannedDay, lastPlannedDay } from "../../../budget/bounds";
import { isTaxLacking } from "../../../budget/staff/lacking-tax";
import { planCalculationTexts as texts } from "../../../texts/fr/workbook/plan-calculations";
import { fixedCell } from "../../address";
import { body, calculation } from "../../cells";
import { countIfs, equals, when } from "../../formula";
import type { SheetDraft } from "../../sheet-draft";
import { addBlock, type Block } from "./block";
import type { PlanSources } from "./sources";
import { chargedFormula } from "./tax-rules";

interface Taxed {
  readonly table: Block;
  readonly account: string;
  readonly monthsInYear: string;
}

const first = yearOf(firstPlannedDay);
const plannedYears = Array.from({ length: yearOf(lastPlannedDay) - first + 1 }, (_, index) => first + index);

/** Beyond the years whose charges are computed too: what nobody said of them is to be entered all the same. */
export function addAnyYear(draft: SheetDraft, { table, account, monthsInYear }: Taxed, sources: PlanSources): Block {
  const { charges } = sources.budget.planned;
  const firstRow = draft.nextRow + 3;
  return addBlock<number>(
    draft,
    { title: texts.anyYear, help: null },
    [
      {
        id: "year",
        head: texts.taxHead.year,
        content: (year, _, index) =>
          index === 0 ? body(year) : calculation(`${fixedCell(1, firstRow + index - 1)}+1`, year, "text"),
      },
      {
        id: "start",
        head: texts.yearHead.start,
        content: (year, at) => calculation(`${at("year")}*${monthsInYear}+1`, year * 12 + 1, "integer"),
      },
      {
        id: "isLacking",
        head: texts.taxHead.isLacking,
        content: (year, at) => {
          const known = countIfs(equals(table.down("year"), at("year")));
          const isSaid = `${known}+${chargedFormula(at("year"), account, sources)}`;
          return calculation(when(`${isSaid}=0`, "1", "0"), isTaxLacking(year, charges) ? 1 : 0, "integer");
        },
      },
    ],
    plannedYears,
  );
}
