/** Écritures: what the accountant posts when each financial year closes, and what depends on the account of the grant. */
import { entryTexts as texts } from "../../../texts/fr/workbook/entries";
import { subtitle, title } from "../../cells";
import { checksSummary } from "../../checks-summary";
import { breaksBetween } from "../../paged-between";
import type { SheetPlan } from "../../plan";
import { SheetDraft } from "../../sheet-draft";
import type { EntryRefs } from "../plan-calculations/entries/entries";
import type { PlanRefs } from "../plan-calculations/plan-calculations";
import type { PlanSources } from "../plan-calculations/sources";
import { addConsequences } from "./consequences";
import { columnWidths } from "./columns";
import { addFundNote } from "./fund-note";
import { addJournal, type JournalRefs } from "./journal";
import { addPositions } from "./positions";

/** Its labels are long: on paper that stands, its letters would be under eight points. */
const orientation = "landscape";

export function entriesSheet(
  plan: PlanSources,
  refs: PlanRefs,
  entries: EntryRefs,
): { readonly sheet: SheetPlan; readonly refs: JournalRefs } {
  const draft = new SheetDraft("entries", texts.purpose);
  draft.add([title(texts.title)], 27);
  draft.add([subtitle(texts.help)]);
  // The first column is too narrow for the words in a box.
  draft.add([{ ...checksSummary(plan.calculations.model), role: "subtitle" }]);
  draft.add([draft.source()]);
  const blocks = [addConsequences, addPositions, addFundNote].map((add) => {
    const before = draft.nextRow;
    add(draft, plan, entries, refs.frame);
    return before + 1;
  });
  const journal = addJournal(draft, plan, entries);
  const { heads, printed: lastRow } = journal;
  const rowHeights = draft.heights(columnWidths);
  const paged = { orientation, columnWidths, rowHeights, lastRow, repeated: heads } as const;
  const breaksBefore = breaksBetween({ ...paged, blocks: [...blocks, ...blocksOf(journal)] });
  const sheet = draft.finish({
    columnWidths,
    frozenRows: 3,
    print: { orientation, repeatedRows: `${heads}:${heads}`, lastRow, breaksBefore },
  });
  return { sheet, refs: journal };
}

const rowsOfEntry = 2;

/** Its heads stay with its first entry, and the two rows of an entry together. */
function blocksOf({ start, first, printed }: JournalRefs): readonly number[] {
  const entries = Math.ceil((printed - first + 1) / rowsOfEntry) - 1;
  return [start, ...Array.from({ length: entries }, (_, rank) => first + (rank + 1) * rowsOfEntry)];
}
