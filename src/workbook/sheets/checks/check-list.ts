import { toEuros } from "../../../agreement/money";
import { moneyOf, scenarios } from "../../../funding/funding";
import { isScheduleInDoubt } from "../../../funding/other-schedule";
import { chosenSchedule } from "../../../funding/contract-schedules";
import { changesOf } from "../../../funding/retained-amount";
import { checkTexts as texts } from "../../../texts/fr/workbook/checks";
import type { AssumptionRefs } from "../assumptions/assumptions";
import type { YearDetailRefs } from "../year-detail/year-detail";
import { zero, type Check, type CheckSources } from "./check";
import { partsAgainstTotals } from "./parts-against-totals";
import { publishedSums } from "./published-sums";
import { isYes } from "../../yes-or-no";
import { isEmpty, when } from "../../formula";

/** Sums that hold whatever is typed, unless a formula was damaged. Rounded, since binary sums leave dust. */
export function sumChecks({
  model: {
    funding: { rows },
  },
  funding,
}: CheckSources): readonly Check[] {
  const money = (scenario: (typeof scenarios)[number]) => moneyOf(rows, scenario);
  const perScenario = scenarios.map((scenario): Check => {
    const value = toEuros(money(scenario).total);
    return {
      label: texts.secureAndAtRisk(texts.scenario[scenario]),
      expected: { formula: `ROUND(${funding.total(scenario)},2)`, value },
      found: { formula: `ROUND(${funding.secured(scenario)}+${funding.atRisk(scenario)},2)`, value },
      format: "euros",
      help: texts.sumsHelp,
    };
  });
  const full = toEuros(money("full").total);
  const byLine: Check = {
    label: texts.byLine,
    expected: { formula: `ROUND(${funding.total("full")},2)`, value: full },
    found: { formula: `ROUND(${funding.byLine.total("both")},2)`, value: full },
    format: "euros",
    help: texts.sumsHelp,
  };
  return [...perScenario, byLine, orderCheck(funding)];
}

/** What a person may have typed wrong, what is still missing, and the published table's own sums. */
export function amountChecks(sources: CheckSources): readonly Check[] {
  const { assumptions, model } = sources;
  const { rates } = assumptions;
  return [
    zero(texts.rates, `IF(MIN(${rates})<0,1,0)+IF(MAX(${rates})>1,1,0)`, 0, texts.ratesHelp),
    zero(texts.population, populationErrors(assumptions), 0, texts.populationHelp),
    ...scheduleChecks(sources),
    zero(texts.unknown, "CPTS_Montants_A_Saisir", model.checks.missing.length, texts.unknownHelp),
    zero(texts.toConfirm, "CPTS_Montants_A_Confirmer", model.checks.toConfirm.length, texts.toConfirmHelp),
    ...partsAgainstTotals(sources),
    ...publishedSums(sources),
  ];
}

/** A signature on a day on which the schedule was not in force, that nobody confirmed. */
function scheduleChecks({ model, assumptions: { inForce } }: CheckSources): readonly Check[] {
  if (inForce === null) return [];
  const { from, to, confirmed } = inForce;
  const ended = to === null ? "0" : when(`CPTS_Signature>${to}`, "1", "0");
  const differs = when(isEmpty("CPTS_Signature"), "0", when(`CPTS_Signature<${from}`, "1", ended));
  const value = isScheduleInDoubt(model.funding.choices) ? 1 : 0;
  return [zero(texts.otherSchedule, when(isYes(confirmed), "0", differs), value, texts.otherScheduleHelp)];
}

/** What is right but worth knowing. */
export function informations({ model: { funding }, schedules, assumptions }: CheckSources): readonly Check[] {
  const { choices, populationTier, tier } = funding;
  const { populationTier: byPopulation } = assumptions;
  return [
    {
      label: texts.tier,
      expected: { formula: when(isEmpty(byPopulation), "CPTS_Taille", byPopulation), value: populationTier ?? tier },
      found: { formula: "CPTS_Taille", value: tier },
      format: "integer",
      help: texts.tierHelp,
    },
    zero(texts.changes, schedules.changes, changesOf(chosenSchedule(choices)).length, texts.changesHelp),
  ];
}

function orderCheck({ total }: YearDetailRefs): Check {
  const falls = (from: string, to: string) => `IF(ROUND(${from},2)>ROUND(${to},2),1,0)`;
  const formula = `${falls(total("prudent"), total("central"))}+${falls(total("central"), total("full"))}`;
  return zero(texts.order, formula, 0, texts.sumsHelp);
}

function populationErrors({ population, contractTier }: AssumptionRefs): string {
  const isWhole = `IF(ROUND(SUM(${population}),0)=${population},IF(${population}>=1,0,1),1)`;
  return when(isEmpty(population), when(isEmpty(contractTier), "1", "0"), isWhole);
}
