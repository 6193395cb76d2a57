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
  mendPart(parts, "xl/workbook.xml", (xml) => hidingNames(trustingCachedValues(xml), plan));
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

/**
 * hucre asks for a full calculation at every opening, and Excel then asks to save a file that nobody changed. Our
 * cached values are the core's own: 191029 is the calculation engine that today's Excel takes as up to date.
 */
function trustingCachedValues(xml: string): string {
  return xml.replace(/<calcPr[^>]*\/>/, '<calcPr calcId="191029"/>');
}

/** hucre has no hidden names. */
function hidingNames(xml: string, { names }: WorkbookPlan): string {
  const hidden = names.filter(({ isHidden }) => isHidden).map(({ name }) => `<definedName name="${name}"`);
  return hidden.reduce((text, opening) => text.replace(opening, `${opening} hidden="1"`), xml);
}

/** hucre always dates a file; the plan has no date, so the file claims none until someone saves it. */
function withoutSaveTime(xml: string): string {
  return xml.replace(/<dcterms:modified[^>]*>[^<]*<\/dcterms:modified>/, "");
}
