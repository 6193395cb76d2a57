import type { Budget } from "../budget/budget";
import { commonWords, productName } from "../texts/fr/workbook/common";
import { readmeTexts } from "../texts/fr/workbook/readme";
import type { WorkbookPlan } from "./plan";
import { markOf } from "./sheet-marks";
import { assumptionsSheet } from "./sheets/assumptions/assumptions";
import { checksSheet } from "./sheets/checks/checks";
import { fundingSheet } from "./sheets/funding/funding";
import { ratesSheet } from "./sheets/rates/rates";
import { readmeSheet } from "./sheets/readme/readme";

/**
 * The plan of a budget's workbook: every formula with the value that the core computed for it.
 * @param version the product's, printed on each page
 */
export function buildWorkbook(budget: Budget, version: string): WorkbookPlan {
  const footer = commonWords.footer(version);
  const rates = ratesSheet(budget, footer);
  const assumptions = assumptionsSheet(budget, rates.refs.tierEdges, footer);
  const funding = fundingSheet(budget, rates.refs, assumptions.refs, footer);
  const sources = { budget, rates: rates.refs, assumptions: assumptions.refs, funding: funding.refs };
  const checks = checksSheet(sources, footer);
  const following = [assumptions.sheet, rates.sheet, funding.sheet, checks.sheet];
  const sheets = [readmeSheet(sources, following, version, footer), ...following];
  return {
    title: commonWords.title(budget.choices.name),
    description: readmeTexts.subtitle,
    creator: `${productName} ${version}`,
    sheets,
    names: [...assumptions.names, ...rates.names, ...funding.names, ...checks.names, ...sheets.map(markOf)],
  };
}
