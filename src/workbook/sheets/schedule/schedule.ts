/** Barème: the amounts that every formula reads, those published beside them, and where each comes from. */
import { toFrench } from "../../../agreement/day";
import { provenanceOf } from "../../../agreement/provenance";
import type { Schedule } from "../../../agreement/schedule";
import type { Choices } from "../../../funding/choices";
import { publication } from "../../../texts/fr/figures";
import { sheetNames, statusWords } from "../../../texts/fr/workbook/common";
import { scheduleTexts } from "../../../texts/fr/workbook/schedule";
import { section, subtitle, title } from "../../cells";
import { checksSummary } from "../../checks-summary";
import type { WorkbookModel } from "../../model";
import type { NamePlan, SheetPlan } from "../../plan";
import { sheetMarks } from "../../sheet-marks";
import { SheetDraft } from "../../sheet-draft";
import { addAmounts, type AmountRefs, type AmountTable } from "./amounts";
import { addReferences, addSources } from "./sources";
import { addSuggestions } from "./suggestions";
import { addTiers } from "./tiers";

export interface ScheduleRefs extends AmountRefs {
  /** The lower edges of the four tiers, from tier 1 down. */
  readonly tierEdges: string;
  /** Those of the other table; null: there is none. */
  readonly other: AmountRefs | null;
}

export function scheduleSheet(
  model: WorkbookModel,
  footer: string,
): { sheet: SheetPlan; refs: ScheduleRefs; names: NamePlan[] } {
  const { schedule } = model.layout;
  const draft = new SheetDraft(sheetNames.schedule, sheetMarks.schedule, scheduleTexts.purpose);
  draft.add([title(scheduleTexts.title(nameOf(schedule)))], 27);
  draft.add([subtitle(describeStatus(schedule))]);
  draft.add([checksSummary(model)]);
  const tierEdges = addTiers(draft, schedule);
  const main = addTable(draft, mainTable(model.funding.choices));
  const other = addOther(draft, model);
  const sheet = draft.finish({
    columnWidths: [48, 27, 15, 15, 15, 15, 42],
    frozenRows: 3,
    print: {
      orientation: "landscape",
      repeatedRows: "1:3",
      breaksBefore: [...main.pages, ...(other?.pages ?? [])],
      footer: { left: footer, centre: sheetNames.schedule },
    },
  });
  return {
    sheet,
    refs: { tierEdges, ...main.refs, other: other?.refs ?? null },
    names: [...main.names, ...(other?.names ?? [])],
  };
}

interface PrintedTable {
  readonly refs: AmountRefs;
  readonly names: readonly NamePlan[];
  /** The rows that begin a page. */
  readonly pages: readonly number[];
}

/** The amounts retained, those published, and where each comes from. */
function addTable(draft: SheetDraft, table: AmountTable): PrintedTable {
  const { refs, names, publishedPage } = addAmounts(draft, table);
  addSuggestions(draft, table.schedule);
  const sourcesPage = draft.nextRow;
  addSources(draft, table.schedule);
  addReferences(draft, table.schedule);
  addNotes(draft, table.schedule);
  return { refs, names, pages: [publishedPage, sourcesPage] };
}

/** The table that the dates of the contract may bring in, with the same cells to fill. */
function addOther(draft: SheetDraft, { funding: { choices }, layout: { other } }: WorkbookModel): PrintedTable | null {
  if (other === null) return null;
  draft.skip();
  const page = draft.add([section(scheduleTexts.otherTitle(nameOf(other)))]);
  draft.add([subtitle(describeStatus(other))]);
  const table = addTable(draft, otherAmounts(choices, other));
  return { ...table, pages: [page, ...table.pages] };
}

function mainTable({ schedule, overrides }: Choices): AmountTable {
  return {
    schedule,
    overrides,
    tableName: "T_Bareme",
    rangeName: "CPTS_Bareme",
  };
}

function otherAmounts({ otherOverrides }: Choices, schedule: Schedule): AmountTable {
  return {
    schedule,
    overrides: otherOverrides,
    tableName: "T_Bareme_Autre",
    rangeName: "CPTS_Bareme_Autre",
  };
}

function nameOf({ file }: Schedule): string {
  return `${file.id}, ${file.title}`;
}

function describeStatus({ file, from, to }: Schedule): string {
  const dates =
    from === null
      ? scheduleTexts.neverInForce(statusWords[file.status])
      : scheduleTexts.inForce(toFrench(from), to === null ? null : toFrench(to));
  return `${dates} ; ${scheduleTexts.published(publication(file.published), publication(file.lastChecked))}`;
}

function addNotes(draft: SheetDraft, schedule: Schedule): void {
  draft.skip();
  draft.add([section(scheduleTexts.notesTitle)]);
  for (const remark of provenanceOf(schedule).notes) draft.add([subtitle(`• ${remark}`)]);
}
