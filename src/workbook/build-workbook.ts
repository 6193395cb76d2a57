import type { Funding } from "../funding/funding";
import { commonWords, productName } from "../texts/fr/workbook/common";
import { readmeTexts } from "../texts/fr/workbook/readme";
import { hiddenNames } from "./input-names";
import { modelOf, type WorkbookModel } from "./model";
import type { NamePlan, SheetPlan, WorkbookPlan } from "./plan";
import { markOf } from "./sheet-marks";
import { assumptionsSheet } from "./sheets/assumptions/assumptions";
import { calculationsSheet } from "./sheets/calculations/calculations";
import { checksSheet } from "./sheets/checks/checks";
import { financialYearsSheet } from "./sheets/financial-years/financial-years";
import { fundingSheet } from "./sheets/funding/funding";
import { paymentsSheet } from "./sheets/payments/payments";
import { scenarioCell } from "./sheets/payments/scenario";
import { scheduleSheet } from "./sheets/schedule/schedule";
import { readmeSheet } from "./sheets/readme/readme";
import type { SummarySources } from "./sheets/readme/summary";
import { shownContract } from "./shown-contract";

/**
 * The plan of a budget's workbook: every formula with the value that the core computed for it.
 * @param version the product's, printed on each page
 */
export function buildWorkbook(funding: Funding, version: string): WorkbookPlan {
  const footer = commonWords.footer(version);
  const { following, summary } = partsOf(modelOf(funding), footer);
  const others = following.map(({ sheet }) => sheet);
  const sheets = [readmeSheet(summary, others, version, footer), ...others];
  return {
    title: commonWords.title(funding.choices.name),
    description: readmeTexts.subtitle,
    creator: `${productName} ${version}`,
    sheets,
    names: [
      ...following.flatMap(({ names }) => names),
      ...sheets.map(markOf),
      ...hiddenNames(sheets, funding.choices.schedule.file.id),
    ],
  };
}

interface Part {
  readonly sheet: SheetPlan;
  readonly names: readonly NamePlan[];
}

/** The sheets that follow Lisez-moi, each after those that it reads, then in the order in which people read them. */
function partsOf(model: WorkbookModel, footer: string): { following: readonly Part[]; summary: SummarySources } {
  const shown = shownContract(model.contract);
  const schedules = scheduleSheet(model, footer);
  const assumptions = assumptionsSheet(model, schedules.refs, footer);
  const choices = { model, assumptions: assumptions.refs, time: assumptions.time, schedules: schedules.refs };
  const calculations = calculationsSheet({ ...choices, scenario: scenarioCell }, footer);
  const { refs } = calculations;
  const funding = fundingSheet(model, schedules.refs, assumptions.refs, refs.dues, footer);
  const payments = paymentsSheet(model, shown, refs, footer);
  const financialYears = financialYearsSheet(model, shown, refs, footer);
  const time = { shown, refs, payments: payments.refs, financialYears: financialYears.refs };
  const checks = checksSheet({ ...choices, model, funding: funding.refs, time }, footer);
  const unnamed = [financialYears, calculations].map(({ sheet }) => ({ sheet, names: [] }));
  return {
    following: [assumptions, schedules, funding, payments, ...unnamed, checks],
    summary: { ...choices, dues: refs.dues, funding: funding.refs },
  };
}
