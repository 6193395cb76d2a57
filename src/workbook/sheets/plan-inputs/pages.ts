/** The pages that a workbook has beside the usual ones, if one asks for them there. */
import { pageIds, type PageId } from "../../../budget/pages";
import { no, yes } from "../../../texts/fr/workbook/common";
import { pageHeads, planInputTexts as texts } from "../../../texts/fr/workbook/plan-inputs";
import { cell } from "../../address";
import { body, input } from "../../cells";
import type { SheetDraft } from "../../sheet-draft";
import { addHeading } from "./add-table";
import { wordLists } from "./words";

export function addPages(draft: SheetDraft, pages: readonly PageId[]): void {
  addHeading(draft, "pages");
  for (const page of pageIds) {
    const row = draft.add([body(pageHeads[page]), input(`plan:page:${page}`, pages.includes(page) ? yes : no, "text")]);
    const rule = { kind: "list", values: wordLists.answers.map(([, word]) => word) } as const;
    const said = { promptTitle: texts.titles.pages, ...texts.prompts.word };
    draft.validate({ range: cell(2, row), rule, allowBlank: true, ...said });
  }
}
