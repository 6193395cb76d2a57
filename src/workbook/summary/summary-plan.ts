/** The workbook that sums up many communities. */
import { communitySummaryTexts as texts } from "../../texts/fr/community-summary";
import { productName } from "../../texts/fr/workbook/common";
import type { WorkbookPlan } from "../plan";
import { cashSheets } from "./cash";
import { communityList } from "./list";
import { refusedSheet } from "./refused";
import { sentencesSheet } from "./sentences";
import type { Summarized } from "./summarized";
import { totalsSheet } from "./totals";

/** @param version the product's */
export function summaryPlan(all: readonly Summarized[], version: string): WorkbookPlan {
  const refused = refusedSheet(all);
  const list = communityList(all, refused);
  const cash = cashSheets(all);
  const aside = [
    sentencesSheet(all, texts.missing, texts.missingHelp, ({ missing }) => missing),
    sentencesSheet(all, texts.notes, texts.notesHelp, ({ notes }) => notes),
  ];
  const totals = totalsSheet(all, { ...list.refs, cash: cash.refs });
  const others = [refused?.sheet ?? null, list.sheet, ...cash.sheets, ...aside];
  return {
    title: texts.totals,
    description: texts.totalsPurpose,
    author: productName,
    application: `${productName} ${version}`,
    footer: { left: texts.totals, centre: productName },
    sheets: [totals, ...others.filter((sheet) => sheet !== null)],
    names: [],
  };
}
