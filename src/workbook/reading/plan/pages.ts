import { pageIds, type PageId } from "../../../budget/pages";
import { pageHeads } from "../../../texts/fr/workbook/plan-inputs";
import type { FoundWorkbook } from "../../found";
import { valueOf } from "./entries";
import { settingAt, settingNamed } from "./setting";

/** The pages asked for: a workbook that has none has no cell for them either. @throws Refused */
export function pagesIn(workbook: FoundWorkbook): readonly PageId[] {
  return pageIds.filter((page) => {
    const name = settingNamed(`plan:page:${page}`, workbook);
    if (name === undefined) return false;
    const label = pageHeads[page];
    const { found, place } = settingAt(name, label, workbook);
    return valueOf({ is: "word", list: "answers" }, found, { label, place }) === "true";
  });
}
