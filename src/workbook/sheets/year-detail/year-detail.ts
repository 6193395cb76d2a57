/** Détail: what a whole contract year is worth, part by part, under the three scenarios; then the lines of the contract. */
import type { Funding } from "../../../funding/funding";
import { statusOn } from "../../../texts/fr/schedule-status";
import { yearDetailTexts } from "../../../texts/fr/workbook/year-detail";
import { subtitle, title } from "../../cells";
import { checksSummary } from "../../checks-summary";
import type { WorkbookModel } from "../../model";
import type { RankedLines } from "../../line-table";
import type { NamePlan, SheetPlan } from "../../plan";
import { SheetDraft } from "../../sheet-draft";
import type { AssumptionRefs } from "../assumptions/assumptions";
import type { DueRefs } from "../calculations/refs";
import type { ScheduleRefs } from "../schedule/schedule";
import { addByLine, type ByLineRefs } from "./by-line";
import { addChart } from "./chart";
import { addContractLines, type ContractLineRefs } from "./contract-lines";
import { addDetail } from "./detail";
import { addYearLines } from "./year-lines";
import { addTotals, type TotalRefs } from "./totals";

export interface YearDetailRefs extends TotalRefs {
  /** 1 where the amount is unknown, and 1 where the row is counted, row by row. */
  readonly unknown: string;
  readonly counted: string;
  readonly byLine: ByLineRefs;
  /** The lines of the year, as long as it has no dates; else those of the contract. */
  readonly ofYear: RankedLines | null;
  /** null as long as the years have no dates. */
  readonly lines: ContractLineRefs | null;
}

export function yearDetailSheet(
  model: WorkbookModel,
  schedules: ScheduleRefs,
  assumptions: AssumptionRefs,
  dues: DueRefs | null,
): { sheet: SheetPlan; refs: YearDetailRefs; names: NamePlan[] } {
  const { funding, contract } = model;
  const draft = new SheetDraft("yearDetail", yearDetailTexts.purpose);
  draft.add([title(yearDetailTexts.title)], 27);
  draft.add([subtitle(`${scheduleLine(funding)} ${yearDetailTexts.help}`)]);
  draft.add([checksSummary(model)]);
  const detail = addDetail(draft, funding, schedules, assumptions);
  const totals = addTotals(draft, funding, detail);
  const byLine = addByLine(draft, funding, detail);
  const chartPage = draft.nextRow;
  addChart(draft, funding, byLine);
  const lines = contract === null || dues === null ? null : addContractLines(draft, contract, dues);
  const ofYear = contract === null ? addYearLines(draft, funding, byLine) : null;
  const sheet = draft.finish({
    columnWidths: [30, 26, 19, 17, 17, 15, 13, 15, 15, 15, 11],
    frozenRows: 3,
    frozenColumns: 1,
    print: {
      orientation: "landscape",
      repeatedRows: "1:3",
      breaksBefore: [chartPage],
    },
  });
  const refs = { ...totals.refs, unknown: detail.unknown, counted: detail.counted, byLine, ofYear, lines };
  return { sheet, refs, names: totals.names };
}

/** Which table the figures come from, and whether it is law. */
function scheduleLine({ choices: { schedule, situation } }: Funding): string {
  return yearDetailTexts.schedule(schedule.file.name, statusOn(schedule, situation.day));
}
