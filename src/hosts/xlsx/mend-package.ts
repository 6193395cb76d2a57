import { strFromU8, strToU8, unzipSync, zipSync, type Unzipped } from "fflate";

import type { WorkbookPlan } from "../../workbook/plan";
import { mendChart } from "./mend-chart";
import { mendStyles } from "./mend-styles";

/** The oldest date that a zip can hold, in local time as fflate reads it: the same plan gives the same bytes anywhere. */
const noDate = new Date(1980, 0, 1);

/** What hucre gets wrong or cannot write is put right in its parts; the rest goes through untouched. */
export function mendPackage(bytes: Uint8Array, plan: WorkbookPlan): Uint8Array {
  const parts = unzipSync(bytes);
  mendPart(parts, "xl/styles.xml", mendStyles);
  mendPart(parts, "docProps/core.xml", withoutSaveTime);
  plan.sheets
    .flatMap((sheet) => sheet.charts)
    .forEach((chart, index) => mendPart(parts, `xl/charts/chart${index + 1}.xml`, (xml) => mendChart(xml, chart)));
  return zipSync(parts, { mtime: noDate });
}

function mendPart(parts: Unzipped, path: string, mend: (xml: string) => string): void {
  const part = parts[path];
  if (part === undefined) throw new Error(`The workbook has no ${path}.`);
  parts[path] = strToU8(mend(strFromU8(part)));
}

/** hucre always dates a file; the plan has no date, so the file claims none until someone saves it. */
function withoutSaveTime(xml: string): string {
  return xml.replace(/<dcterms:modified[^>]*>[^<]*<\/dcterms:modified>/, "");
}
