import { writeXlsx as writeWithHucre, type WriteOptions } from "hucre/xlsx";

import type { WorkbookPlan } from "../../workbook/plan";
import { fontName } from "../../workbook/styles";
import { legalText } from "../../workbook/legal-text";
import { mendPackage } from "./mend-package";
import { toNamedRanges } from "./names";
import { toSheet } from "./sheet";

/** The same plan gives the same bytes: nothing in the file tells when or where it was written. */
export async function writeXlsx(plan: WorkbookPlan): Promise<Uint8Array> {
  return mendPackage(await writeWithHucre(toWorkbook(plan)), plan);
}

function toWorkbook(plan: WorkbookPlan): WriteOptions {
  return {
    sheets: plan.sheets.map(toSheet),
    namedRanges: toNamedRanges(plan),
    defaultFont: { name: fontName, size: 11 },
    properties: {
      title: legalText(plan.title),
      description: legalText(plan.description),
      creator: legalText(plan.creator),
    },
  };
}
