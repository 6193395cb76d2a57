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
import { comingPaymentsSheet } from "./sheets/coming-payments/coming-payments";
import { financialYearsSheet } from "./sheets/financial-years/financial-years";
import { fundingSheet } from "./sheets/funding/funding";
import { paymentsSheet } from "./sheets/payments/payments";
import { scenarioCell } from "./sheets/payments/scenario";
import { scheduleSheet } from "./sheets/schedule/schedule";
import { yearDetailSheet } from "./sheets/year-detail/year-detail";
import { readmeSheet } from "./sheets/readme/readme";
import type { SummarySources } from "./sheets/readme/summary";
import { shownContract } from "./shown-contract";

/**
 * The plan of a budget's workbook: every formula with the value that the core computed for it.
 * @param version the product's
 */
export function buildWorkbook(funding: Funding, version: string): WorkbookPlan {
  const { following, summary } = partsOf(modelOf(funding));
  const others = following.map(({ sheet }) => sheet);
  const sheets = inReadingOrder([...others, readmeSheet(summary, others, version)]);
  const { choices } = funding;
  const { preparedBy } = choices.document;
  return {
    title: commonWords.title(choices.name),
    description: readmeTexts.subtitle,
    author: preparedBy || choices.name || commonWords.community,
    application: `${productName} ${version}`,
    footer: {
      left: clipped(choices.name || commonWords.community),
      centre: commonWords.preparedBy(clipped(preparedBy)),
    },
    sheets,
    names: [
      ...following.flatMap(({ names }) => names),
      ...sheets.map(markOf),
      ...hiddenNames(sheets, choices.schedule.file.id),
    ],
  };
}

/** The client's pages, then what they read; each in the order in which people read them. */
function inReadingOrder(sheets: readonly SheetPlan[]): readonly SheetPlan[] {
  const of = (audience: SheetPlan["audience"]) => sheets.filter((sheet) => sheet.audience === audience);
  return [...of("client"), ...of("working")];
}

/** A footer holds 255 characters in all. */
const longestInFooter = 80;

function clipped(text: string): string {
  const signs = [...text];
  return signs.length <= longestInFooter ? text : `${signs.slice(0, longestInFooter - 1).join("")}…`;
}

interface Part {
  readonly sheet: SheetPlan;
  readonly names: readonly NamePlan[];
}

/** The sheets that follow Lisez-moi, each after those that it reads, then in the order in which people read them. */
function partsOf(model: WorkbookModel): { following: readonly Part[]; summary: SummarySources } {
  const shown = shownContract(model.contract);
  const schedules = scheduleSheet(model);
  const assumptions = assumptionsSheet(model, schedules.refs);
  const choices = { model, assumptions: assumptions.refs, time: assumptions.time, schedules: schedules.refs };
  const calculations = calculationsSheet({ ...choices, scenario: scenarioCell });
  const { refs } = calculations;
  const detail = yearDetailSheet(model, schedules.refs, assumptions.refs, refs.dues);
  const funding = fundingSheet(model, refs, detail.refs.lines);
  const payments = paymentsSheet(model, shown, refs);
  const financialYears = financialYearsSheet(model, shown, refs);
  const time = { shown, refs, payments: payments.refs, financialYears: financialYears.refs };
  const checks = checksSheet({ ...choices, model, funding: detail.refs, time });
  const unnamed = (sheet: SheetPlan): Part => ({ sheet, names: [] });
  const coming = comingPaymentsSheet(shown, payments.refs, refs.payments);
  const pages = [funding, financialYears.sheet, coming].map(unnamed);
  const timed = { sheet: calculations.sheet, names: refs.situation.names };
  const working = [assumptions, schedules, detail, payments, timed, checks];
  return {
    following: [...pages, ...working],
    summary: { ...choices, dues: refs.dues, funding: detail.refs },
  };
}
