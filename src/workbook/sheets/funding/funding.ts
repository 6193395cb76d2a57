/** Financement: what a contract year is worth, line by line, under the three scenarios; then each of the five. */
import type { Funding } from "../../../funding/funding";
import { statusWords } from "../../../texts/fr/workbook/common";
import { fundingTexts } from "../../../texts/fr/workbook/funding";
import { subtitle, title } from "../../cells";
import { checksSummary } from "../../checks-summary";
import type { WorkbookModel } from "../../model";
import type { NamePlan, SheetPlan } from "../../plan";
import { SheetDraft } from "../../sheet-draft";
import type { AssumptionRefs } from "../assumptions/assumptions";
import type { DueRefs } from "../calculations/refs";
import type { ScheduleRefs } from "../schedule/schedule";
import { addByLine } from "./by-line";
import { addChart } from "./chart";
import { addDetail } from "./detail";
import { addFiveYears } from "./five-years";
import { addTotals, type TotalRefs } from "./totals";

export interface FundingRefs extends TotalRefs {
  /** 1 where the amount is unknown, and 1 where the row is counted, row by row. */
  readonly unknown: string;
  readonly counted: string;
  /** The totals of the summary by line: secured, and at risk under the full scenario. */
  readonly byLineTotal: string;
}

export function fundingSheet(
  model: WorkbookModel,
  schedules: ScheduleRefs,
  assumptions: AssumptionRefs,
  dues: DueRefs,
): { sheet: SheetPlan; refs: FundingRefs; names: NamePlan[] } {
  const { funding, contract } = model;
  const draft = new SheetDraft("funding", fundingTexts.purpose);
  draft.add([title(fundingTexts.title)], 27);
  draft.add([subtitle(`${scheduleLine(funding)} ${fundingTexts.help}`)]);
  draft.add([checksSummary(model)]);
  const detail = addDetail(draft, funding, schedules, assumptions);
  const totals = addTotals(draft, funding, detail);
  const byLine = addByLine(draft, funding, detail);
  const chartPage = draft.nextRow;
  addChart(draft, funding, byLine);
  draft.skip(2);
  addFiveYears(draft, contract, dues);
  const sheet = draft.finish({
    columnWidths: [32, 27, 20, 18, 18, 16, 14, 16, 16, 16, 11],
    frozenRows: 3,
    print: {
      orientation: "landscape",
      repeatedRows: "1:3",
      breaksBefore: [chartPage],
    },
  });
  const refs = { ...totals.refs, unknown: detail.unknown, counted: detail.counted, byLineTotal: byLine.total };
  return { sheet, refs, names: totals.names };
}

/** Which table the figures come from, and whether it is law. */
function scheduleLine({ choices: { schedule } }: Funding): string {
  const { id, status } = schedule.file;
  return fundingTexts.schedule(id, statusWords[status]);
}
