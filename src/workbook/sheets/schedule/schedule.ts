/** Barème: the amounts that every formula reads, those published beside them, and where each comes from. */
import { toFrench } from "../../../agreement/day";
import { provenanceOf } from "../../../agreement/provenance";
import { descriptionOf } from "../../../agreement/description";
import { rulesOf } from "../../../agreement/rules-of";
import type { Schedule } from "../../../agreement/schedule";
import type { Choices, ContractSchedule } from "../../../funding/choices";
import { publication } from "../../../texts/fr/figures";
import { statusWords } from "../../../texts/fr/workbook/common";
import { scheduleTexts } from "../../../texts/fr/workbook/schedule";
import { section, subtitle, title } from "../../cells";
import { checksSummary } from "../../checks-summary";
import type { WorkbookModel } from "../../model";
import type { NamePlan, SheetPlan } from "../../plan";
import { SheetDraft } from "../../sheet-draft";
import { addAmounts, type AmountRefs, type NamedSchedule } from "./amounts";
import { ruledBy, shareOfDrafting } from "./by-rule";
import { addReferences, addSources, addTermSources } from "./sources";
import { addFollowing } from "./following";
import { addSuggestions } from "./suggestions";
import { addTaken } from "./taken";
import { addTerms, type TermRefs } from "./terms";
import { addTiers } from "./tiers";

/** Those of the schedule in which the budget of a year is read, and of each schedule of the contract. */
export interface ScheduleRefs extends AmountRefs {
  /** The lower edges of the four tiers, from tier 1 down. */
  readonly tierEdges: string;
  readonly terms: TermRefs;
  /** By date. */
  readonly ofContract: readonly AmountRefs[];
}

export function scheduleSheet(model: WorkbookModel): { sheet: SheetPlan; refs: ScheduleRefs; names: NamePlan[] } {
  const { layout } = model;
  const { choices } = model.funding;
  const draft = new SheetDraft("schedule", scheduleTexts.purpose);
  draft.add([title(sheetTitle(layout.schedules))], 27);
  const isAlone = layout.schedules.length === 1;
  draft.add([
    subtitle(isAlone ? describeStatus(layout.schedule) : scheduleTexts.severalHelp(layout.schedule.file.name)),
  ]);
  draft.add([checksSummary(model)]);
  const tierEdges = addTiers(draft, layout.schedule);
  const shown = choices.schedules.map((one) => addSchedule(draft, one, choices));
  const terms = addTerms(draft, layout.schedules);
  const ofContract = shown.map(({ refs }, index) => withRules(refs, index, layout.schedules, terms));
  const chosen = ofContract[layout.schedules.indexOf(layout.schedule)];
  if (chosen === undefined) throw new Error(`${layout.schedule.file.id} is no schedule of the contract.`);
  const sheet = draft.finish({
    columnWidths: [48, 27, 15, 15, 15, 15, 42],
    frozenRows: 3,
    print: {
      orientation: "landscape",
      repeatedRows: "1:3",
      breaksBefore: shown.flatMap(({ pages }) => pages),
    },
  });
  return {
    sheet,
    refs: { tierEdges, terms, ...chosen, ofContract },
    names: shown.flatMap(({ names }) => names),
  };
}

function withRules(
  refs: Omit<AmountRefs, "byRule">,
  index: number,
  schedules: readonly Schedule[],
  termOf: TermRefs,
): AmountRefs {
  const schedule = schedules[index];
  return {
    ...refs,
    byRule: (row, tier) => {
      const drafting = schedule ? ruledBy(row, schedule) : null;
      return drafting && shareOfDrafting(refs.retained(drafting), tier, termOf("planUpdateShare", index));
    },
  };
}

interface ShownSchedule {
  readonly refs: Omit<AmountRefs, "byRule">;
  readonly names: readonly NamePlan[];
  /** The rows that begin a page. */
  readonly pages: readonly number[];
}

/** The amounts retained, those published, and where each comes from; under its own heading where there are several. */
function addSchedule(draft: SheetDraft, one: ContractSchedule, choices: Choices): ShownSchedule {
  const { schedule } = one;
  const headingPages = choices.schedules.length === 1 ? [] : [addHeading(draft, one, choices)];
  const amounts = addAmounts(draft, { ...one, ...excelNamesOf(schedule, choices) });
  const { names, publishedPage } = amounts;
  const following = addFollowing(draft, schedule);
  addSuggestions(draft, schedule);
  const suggestionTaken = addTaken(draft, one, amounts);
  const refs = { ...amounts.refs, suggestionTaken, following };
  const sourcesPage = draft.nextRow;
  addSources(draft, schedule);
  addTermSources(draft, schedule);
  addReferences(draft, schedule);
  addNotes(draft, schedule);
  return { refs, names, pages: [...headingPages, publishedPage, sourcesPage] };
}

function addHeading(draft: SheetDraft, { schedule }: ContractSchedule, choices: Choices): number {
  draft.skip();
  const texts = schedule === choices.schedule ? scheduleTexts.chosenTitle : scheduleTexts.otherTitle;
  const row = draft.add([section(texts(schedule.file.name))]);
  draft.add([subtitle(describeStatus(schedule))]);
  return row;
}

/** The one chosen has the names for people to point at; the others have their own beside them. */
function excelNamesOf(schedule: Schedule, choices: Choices): Pick<NamedSchedule, "tableName" | "rangeName"> {
  const suffix = schedule === choices.schedule ? "" : `_${schedule.file.id.replace(/\W/g, "_")}`;
  return { tableName: `T_Bareme${suffix}`, rangeName: `CPTS_Bareme${suffix}` };
}

function sheetTitle(schedules: readonly Schedule[]): string {
  const [only, ...others] = schedules;
  if (only !== undefined && others.length === 0) return scheduleTexts.title(only.file.name);
  return scheduleTexts.severalTitle(schedules.map(({ file }) => file.name));
}

function describeStatus(schedule: Schedule): string {
  const { from, to } = schedule;
  const { title: long, published, lastChecked } = descriptionOf(schedule);
  const { status } = rulesOf(schedule);
  const dates =
    from === null
      ? scheduleTexts.neverInForce(statusWords[status])
      : scheduleTexts.inForce(toFrench(from), to === null ? null : toFrench(to));
  return `${long} ; ${dates} ; ${scheduleTexts.published(publication(published), publication(lastChecked))}`;
}

function addNotes(draft: SheetDraft, schedule: Schedule): void {
  draft.skip();
  draft.add([section(scheduleTexts.notesTitle)]);
  for (const remark of provenanceOf(schedule).notes) draft.add([subtitle(`• ${remark}`)]);
}
