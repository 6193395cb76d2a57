import { contractPeriod } from "../../../agreement/contract-year";
import { toEuros } from "../../../agreement/money";
import { moneyOf } from "../../../funding/funding";
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
  readonly time: TimeAssumptionRefs;
  readonly schedules: ScheduleRefs;
  readonly dues: DueRefs;
  readonly funding: YearDetailRefs;
}

/** What was entered and what comes out, on one screen. */
export function addSummary(draft: SheetDraft, { model, assumptions, time, dues, funding }: SummarySources): void {
  const { contract } = model;
  const { choices, tier, rows: amounts } = model.funding;
  const { total: fiveYears } = moneyOf(contract.dues, "central");
  const central = moneyOf(amounts, "central");
  const full = moneyOf(amounts, "full");
  draft.skip();
  draft.add([section(texts.summary)]);
  draft.add(texts.summaryHead.map(head));
  const rows: readonly (readonly [string, Content])[] = [
    [texts.name, answer(orBlank(assumptions.name), choices.name, "text")],
    [texts.population, answer(orBlank("CPTS_Population"), choices.population ?? "", "integer")],
    [texts.tier, answer("CPTS_Taille", tier, "integer")],
    [texts.schedule, answer(assumptions.schedule, choices.schedule.file.id, "text")],
    [texts.signature, answer("CPTS_Signature_Retenue", contract.signature, "date")],
    [texts.lastDay, answer(`MAX(${time.years.to})-1`, contractPeriod(contract.signature).to - 1, "date")],
    [texts.secured, answer("CPTS_Total_Fixe", toEuros(central.secured), "euros")],
    [texts.atRisk, answer("CPTS_Total_Variable", toEuros(central.atRisk), "euros")],
    [texts.central, answer("CPTS_Total", toEuros(central.total), "euros")],
    [texts.full, answer(funding.total("full"), toEuros(full.total), "euros")],
    [texts.fiveYears, answer(`SUM(${dues.due("central")})`, toEuros(fiveYears), "euros")],
    [texts.checks, { ...checksSummary(model), role: "answer" }],
  ];
  for (const [label, value] of rows) draft.add([body(label), value]);
}

/** A link to an empty cell shows nothing rather than 0. */
function orBlank(reference: string): string {
  return unlessEmpty(reference, reference);
}
