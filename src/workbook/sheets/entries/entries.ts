/** Écritures: what the accountant posts when each financial year closes, and what depends on the account of the grant. */
import { entryTexts as texts } from "../../../texts/fr/workbook/entries";
import { subtitle, title } from "../../cells";
import { checksSummary } from "../../checks-summary";
import { rowsOnPages } from "../../pages-tall";
import type { SheetPlan } from "../../plan";
import { SheetDraft } from "../../sheet-draft";
import type { EntryRefs } from "../plan-calculations/entries/entries";
import type { PlanRefs } from "../plan-calculations/plan-calculations";
import type { PlanSources } from "../plan-calculations/sources";
import { addConsequences } from "./consequences";
import { addFundNote } from "./fund-note";
import { addJournal, type JournalRefs } from "./journal";
import { addPositions } from "./positions";

/** Its labels are long: on paper that stands, its letters would be under eight points. */
const orientation = "landscape";
const columnWidths = [12, 9, 9, 14, 60, 14, 14, 14];

export function entriesSheet(
  plan: PlanSources,
  refs: PlanRefs,
  entries: EntryRefs,
): { readonly sheet: SheetPlan; readonly refs: JournalRefs } {
  const draft = new SheetDraft("entries", texts.purpose);
  draft.add([title(texts.title)], 27);
  draft.add([subtitle(texts.help)]);
  draft.add([undefined, undefined, undefined, undefined, checksSummary(plan.calculations.model)]);
  draft.add([draft.source()]);
  addConsequences(draft, plan, refs.frame);
  addPositions(draft, plan, entries);
  addFundNote(draft, plan, entries);
  const journal = addJournal(draft, plan, entries);
  const heights = draft.heights(columnWidths);
  const pagesTall = [1, 2, 3, 4].find((pages) => journal.printed <= rowsOnPages(pages, heights, { orientation }));
  const { heads, printed: lastRow } = journal;
  const sheet = draft.finish({
    columnWidths,
    frozenRows: 3,
    print: { orientation, repeatedRows: `${heads}:${heads}`, lastRow, ...(pagesTall && { pagesTall }) },
  });
  return { sheet, refs: journal };
}
