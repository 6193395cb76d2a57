import { contractPeriod } from "../../../agreement/contract-year";
import { toEuros } from "../../../agreement/money";
import { moneyOf } from "../../../funding/funding";
import type { Contract } from "../../../funding/time/contract";
import { readmeTexts as texts } from "../../../texts/fr/workbook/readme";
import { answer, body, head, section } from "../../cells";
import { checksSummary } from "../../checks-summary";
import type { Content } from "../../cells";
import { unlessEmpty } from "../../formula";
import type { WorkbookModel } from "../../model";
import type { SheetDraft } from "../../sheet-draft";
import type { ScheduleRefs } from "../schedule/schedule";
import type { AssumptionRefs, TimeAssumptionRefs } from "../assumptions/assumptions";
import type { DueRefs } from "../calculations/refs";
import type { YearDetailRefs } from "../year-detail/year-detail";

export interface SummarySources {
  readonly model: WorkbookModel;
  readonly assumptions: AssumptionRefs;
  readonly schedules: ScheduleRefs;
  /** null as long as the years have no dates. */
  readonly time: { readonly assumptions: TimeAssumptionRefs; readonly dues: DueRefs } | null;
  readonly funding: YearDetailRefs;
}

/** What was entered and what comes out, on one screen. */
export function addSummary(draft: SheetDraft, { model, assumptions, time, funding }: SummarySources): void {
  const { contract } = model;
  const { choices, tier, rows: amounts } = model.funding;
  const central = moneyOf(amounts, "central");
  const full = moneyOf(amounts, "full");
  draft.skip();
  draft.add([section(texts.summary)]);
  draft.add(texts.summaryHead.map(head));
  const rows: readonly Row[] = [
    [texts.name, answer(orBlank(assumptions.name), choices.name, "text")],
    [texts.population, answer(orBlank("CPTS_Population"), choices.population ?? "", "integer")],
    [texts.tier, answer("CPTS_Taille", tier, "integer")],
    [texts.schedule, answer(assumptions.schedule, choices.schedule.file.id, "text")],
    ...(contract === null || time === null ? [] : datesOf(contract, time.assumptions)),
    [texts.secured, answer("CPTS_Total_Fixe", toEuros(central.secured), "euros")],
    [texts.atRisk, answer("CPTS_Total_Variable", toEuros(central.atRisk), "euros")],
    [texts.central, answer("CPTS_Total", toEuros(central.total), "euros")],
    [texts.full, answer(funding.total("full"), toEuros(full.total), "euros")],
    ...(contract === null || time === null ? [] : [fiveYearsOf(contract, time.dues)]),
    [texts.checks, { ...checksSummary(model), role: "answer" }],
  ];
  for (const [label, value] of rows) draft.add([body(label), value]);
}

type Row = readonly [string, Content];

function datesOf({ signature }: Contract, { years }: TimeAssumptionRefs): readonly Row[] {
  return [
    [texts.signature, answer("CPTS_Signature_Retenue", signature, "date")],
    [texts.lastDay, answer(`MAX(${years.to})-1`, contractPeriod(signature).to - 1, "date")],
  ];
}

function fiveYearsOf(contract: Contract, dues: DueRefs): Row {
  const { total } = moneyOf(contract.dues, "central");
  return [texts.fiveYears, answer(`SUM(${dues.due("central")})`, toEuros(total), "euros")];
}

/** A link to an empty cell shows nothing rather than 0. */
function orBlank(reference: string): string {
  return unlessEmpty(reference, reference);
}
