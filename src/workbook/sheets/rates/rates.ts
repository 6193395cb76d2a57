/** Barème: the amounts that every formula reads, those published beside them, and where each comes from. */
import { toFrench } from "../../../agreement/day";
import type { Schedule } from "../../../agreement/schedule";
import type { Budget } from "../../../budget/budget";
import { publication } from "../../../texts/fr/figures";
import { sheetNames, statusWords } from "../../../texts/fr/workbook/common";
import { rateTexts } from "../../../texts/fr/workbook/rates";
import { section, subtitle, title } from "../../cells";
import { checksSummary } from "../../checks-summary";
import type { NamePlan, SheetPlan } from "../../plan";
import { sheetMarks } from "../../sheet-marks";
import { SheetDraft } from "../../sheet-draft";
import { addAmounts, type AmountRefs } from "./amounts";
import { addReferences, addSources } from "./sources";
import { addSuggestions } from "./suggestions";
import { addTiers } from "./tiers";

export interface RateRefs extends AmountRefs {
  /** The lower edges of the four tiers, from tier 1 down. */
  readonly tierEdges: string;
}

export function ratesSheet(budget: Budget, footer: string): { sheet: SheetPlan; refs: RateRefs; names: NamePlan[] } {
  const { schedule } = budget.choices;
  const draft = new SheetDraft(sheetNames.rates, sheetMarks.rates, rateTexts.purpose);
  draft.add([title(rateTexts.title(`${schedule.file.id}, ${schedule.file.title}`))], 27);
  draft.add([subtitle(describeStatus(schedule))]);
  draft.add([checksSummary(budget)]);
  const tierEdges = addTiers(draft, schedule);
  const amounts = addAmounts(draft, budget);
  addSuggestions(draft, schedule);
  const sourcesPage = draft.nextRow;
  addSources(draft, schedule);
  addReferences(draft, schedule);
  addNotes(draft, schedule);
  const sheet = draft.finish({
    columnWidths: [48, 27, 15, 15, 15, 15, 42],
    frozenRows: 3,
    print: {
      orientation: "landscape",
      repeatedRows: "1:3",
      breaksBefore: [amounts.publishedPage, sourcesPage],
      footer: { left: footer, centre: sheetNames.rates },
    },
  });
  return { sheet, refs: { tierEdges, ...amounts.refs }, names: amounts.names };
}

function describeStatus({ file, from, to }: Schedule): string {
  const dates =
    from === null
      ? rateTexts.neverInForce(statusWords[file.status])
      : rateTexts.inForce(toFrench(from), to === null ? null : toFrench(to));
  return `${dates} ; ${rateTexts.published(publication(file.published), publication(file.lastChecked))}`;
}

function addNotes(draft: SheetDraft, { file }: Schedule): void {
  draft.skip();
  draft.add([section(rateTexts.notesTitle)]);
  for (const remark of file.notes) draft.add([subtitle(`• ${remark}`)]);
}
