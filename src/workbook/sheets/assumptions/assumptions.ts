/** Hypothèses: the only sheet where a community says what it chooses; every formula reads its choices here. */
import { timeTexts } from "../../../texts/fr/workbook/time-assumptions";
import { assumptionTexts } from "../../../texts/fr/workbook/assumptions";
import { hint, section, subtitle, title } from "../../cells";
import { checksSummary } from "../../checks-summary";
import { hasNoNumber, when } from "../../formula";
import { isDated, type DatedModel, type WorkbookModel } from "../../model";
import type { NamePlan, SheetPlan } from "../../plan";
import { SheetDraft } from "../../sheet-draft";
import type { ScheduleRefs } from "../schedule/schedule";
import { addAids } from "./aids";
import { addContract, addRule, type ContractRefs } from "./contract";
import { addContractYears, addTypedTiers, type ContractYearRefs } from "./contract-years";
import { addCrises, type CrisisRefs } from "./crises";
import { addDocument, type DocumentRefs } from "./document";
import { addLegend } from "./legend";
import { addMissionTimes, type MissionTimeRefs } from "./mission-times";
import { addMissions, type MissionRefs } from "./missions";
import { addOptions, type OptionRefs } from "./options";
import { addPaymentRules, type PaymentRuleRefs } from "./payment-rules";
import { addTermsByYear, type TermsByYearRefs } from "./terms-by-year";
import { addTerritory, type TerritoryRefs } from "./territory";

export type AssumptionRefs = TerritoryRefs &
  MissionRefs &
  OptionRefs & {
    readonly document: DocumentRefs;
    /** How many grave crises the budget's year pays at most, as a formula; null where no schedule pays any. */
    readonly crisesPaid: string | null;
  };

/** What the sheets of the five years read here. */
export type TimeAssumptionRefs = ContractRefs &
  PaymentRuleRefs &
  MissionTimeRefs & {
    readonly years: ContractYearRefs;
    readonly terms: TermsByYearRefs;
    readonly crises: CrisisRefs | null;
    readonly aids: ReturnType<typeof addAids>;
  };

interface Assumptions {
  readonly sheet: SheetPlan;
  readonly refs: AssumptionRefs;
  /** null as long as the years have no dates. */
  readonly time: TimeAssumptionRefs | null;
  readonly names: NamePlan[];
}

export function assumptionsSheet(model: WorkbookModel, schedules: ScheduleRefs): Assumptions {
  const draft = new SheetDraft("assumptions", assumptionTexts.purpose);
  draft.add([title(assumptionTexts.title)], 27);
  draft.add([subtitle(assumptionTexts.help)]);
  draft.add([checksSummary(model)]);
  const territory = addTerritory(draft, model.funding, schedules.tierEdges);
  const missions = addMissions(draft, model);
  const options = addOptions(draft, model);
  const document = addDocument(draft, model);
  const timePage = draft.nextRow;
  const time = isDated(model) ? addTime(draft, model, schedules) : addWaiting(draft, model, schedules);
  addLegend(draft);
  const sheet = draft.finish({
    columnWidths: [46, 24, 18, 16, 16, 16, 16, 16, 16],
    frozenRows: 3,
    print: {
      orientation: "landscape",
      repeatedRows: "1:3",
      breaksBefore: [timePage, ...time.pages],
    },
  });
  const refs = { ...territory.refs, ...missions, ...options, document, crisesPaid: time.crisesPaid };
  return { sheet, refs, time: time.refs, names: [...territory.names, ...time.names] };
}

interface TimePart {
  readonly refs: TimeAssumptionRefs | null;
  readonly names: NamePlan[];
  /** The rows that begin a page, where crises make a page too long. */
  readonly pages: readonly number[];
  readonly crisesPaid: AssumptionRefs["crisesPaid"];
}

/** Everything about the five years comes after what a single year needs: it may all stay as it is. */
function addTime(draft: SheetDraft, model: DatedModel, schedules: ScheduleRefs): TimePart {
  const contract = addContract(draft, model);
  const rules = addPaymentRules(draft, model, schedules.terms);
  const years = addContractYears(draft, model, { ...contract.refs, ...rules, termOf: schedules.terms });
  const terms = addTermsByYear(draft, model, years.days, schedules.terms);
  const missionPage = draft.nextRow;
  const missions = addMissionTimes(draft, model);
  const crises = addCrises(draft, model, schedules.terms);
  const aids = addAids(draft, model);
  const refs = { ...contract.refs, ...rules, ...missions, years, terms, crises, aids };
  const pages = crises === null ? [] : [missionPage];
  return {
    refs,
    names: [...contract.names, years.typedTiers],
    pages,
    crisesPaid: crisesPaidIn(crises, model, schedules),
  };
}

/** What was said of the five years waits for the signature: the same cells, and no date of theirs. */
function addWaiting(draft: SheetDraft, model: WorkbookModel, schedules: ScheduleRefs): TimePart {
  draft.skip();
  draft.add([section(timeTexts.contract), hint(timeTexts.waitingHelp)]);
  addRule(draft, model);
  addPaymentRules(draft, model, schedules.terms);
  const typedTiers = addTypedTiers(draft, model);
  addMissionTimes(draft, model);
  const crises = addCrises(draft, model, schedules.terms);
  addAids(draft, model);
  return { refs: null, names: [typedTiers], pages: [], crisesPaid: crisesPaidIn(crises, model, schedules) };
}

/** As typed, or as the schedule of the budget's year says. */
function crisesPaidIn(crises: CrisisRefs | null, { layout }: WorkbookModel, { terms }: ScheduleRefs): string | null {
  if (crises === null) return null;
  const said = terms("crisesPerYear", layout.schedules.indexOf(layout.schedule));
  return when(hasNoNumber(crises.perYear), said, crises.perYear);
}
