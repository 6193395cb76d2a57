import { assumptionTexts as texts } from "../../../texts/fr/workbook/assumptions";
import { input, section } from "../../cells";
import type { DocumentKey } from "../../input-key";
import type { WorkbookModel } from "../../model";
import type { SheetDraft } from "../../sheet-draft";
import { addField } from "./field";

/** Where each is, from any sheet. */
export type DocumentRefs = Readonly<Record<DocumentKey, string>>;

/** Who prepared the document, for whom, and what the first page adds. */
export function addDocument(draft: SheetDraft, { funding }: WorkbookModel): DocumentRefs {
  const { document } = funding.choices;
  draft.skip();
  draft.add([section(texts.document)]);
  const field = (key: DocumentKey, help: string) =>
    addField(draft, texts[key], input(key, document[key] || null, "typed"), help).reference;
  return {
    preparedBy: field("preparedBy", texts.preparedByHelp),
    preparedFor: field("preparedFor", texts.preparedForHelp),
    note: field("note", texts.noteHelp),
  };
}
