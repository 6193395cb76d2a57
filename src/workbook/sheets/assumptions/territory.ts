import { largestBalance } from "../../../funding/bounds";
import { lastDay } from "../../../agreement/day";
import { firstDayInForce } from "../../../agreement/find-schedule";
import { descriptionOf } from "../../../agreement/description";
import { largestPopulation } from "../../../agreement/tier";
import { toEuros } from "../../../agreement/money";
import type { Choices, CommunesSummed, Situation } from "../../../funding/choices";
import type { Funding } from "../../../funding/funding";
import { statusOn } from "../../../texts/fr/schedule-status";
import { assumptionTexts as texts } from "../../../texts/fr/workbook/assumptions";
import { body, calculation, input, kept, section, total } from "../../cells";
import { empty, isEmpty, when } from "../../formula";
import type { NamePlan } from "../../plan";
import type { SheetDraft } from "../../sheet-draft";
import { addField, addSwitch } from "./field";

/** When the schedule was in force, and whether another one than the signature's is meant. */
interface InForceRefs {
  readonly from: string;
  /** null: it is in force to this day. */
  readonly to: string | null;
  readonly confirmed: string;
}

export interface TerritoryRefs {
  readonly name: string;
  readonly population: string;
  readonly populationTier: string;
  readonly contractTier: string;
  readonly schedule: string;
  /** null where the schedule never was in force: no signature calls for it. */
  readonly inForce: InForceRefs | null;
  readonly situation: Readonly<Record<keyof Situation, string>>;
}

export function addTerritory(
  draft: SheetDraft,
  funding: Funding,
  tierEdges: string,
): { refs: TerritoryRefs; names: NamePlan[] } {
  const { choices } = funding;
  const { prompts } = texts;
  draft.skip();
  draft.add([section(texts.territory)]);
  const name = addField(draft, texts.name, input("name", choices.name || null, "typed"), texts.nameHelp);
  const population = addField(
    draft,
    texts.population,
    input("population", choices.population, "integer"),
    texts.populationHelp,
    {
      prompt: prompts.population,
      rule: { kind: "whole", min: 1, max: largestPopulation },
    },
  );
  if (choices.communes !== null) addCommunes(draft, choices.communes);
  const tiers = addTiers(draft, funding, population.local, tierEdges);
  const signature = addField(
    draft,
    texts.signature,
    input("signature", choices.signature, "date"),
    texts.signatureHelp,
    {
      prompt: prompts.signature,
      rule: { kind: "date", min: firstDayInForce, max: lastDay },
    },
  );
  const situation = addField(
    draft,
    texts.situation,
    input("situation:day", choices.situation.day, "date"),
    texts.situationHelp,
    { prompt: prompts.situation, rule: { kind: "date", min: firstDayInForce, max: lastDay } },
  );
  const known = addKnown(draft, choices.situation);
  return {
    refs: {
      name: name.reference,
      population: population.reference,
      populationTier: tiers.byPopulation.reference,
      contractTier: tiers.byContract.reference,
      schedule: addSchedule(draft, choices),
      inForce: addInForce(draft, choices),
      situation: { day: situation.reference, ...known },
    },
    names: [
      { name: "CPTS_Population", refersTo: population.reference, comment: texts.population },
      { name: "CPTS_Taille", refersTo: tiers.retained.reference, comment: texts.tier },
      { name: "CPTS_Signature", refersTo: signature.reference, comment: texts.signature },
      { name: "CPTS_Situation", refersTo: situation.reference, comment: texts.situation },
    ],
  };
}

/** What the population was summed of: a memorandum, which no formula reads. */
function addCommunes(draft: SheetDraft, { list, population, source }: CommunesSummed): void {
  addField(draft, texts.communes, kept("communes", list, "text"), texts.communesHelp);
  addField(draft, texts.communesSum, kept("communesSum", population, "integer"), texts.communesSumHelp);
  addField(draft, texts.communesSource, kept("communesSource", source, "text"), null);
}

type Amount = Exclude<keyof Situation, "day">;

/** What is known of the money on that day. Returns where each is, from any sheet. */
function addKnown(draft: SheetDraft, situation: Situation): Readonly<Record<Amount, string>> {
  const add = (key: Amount, min: number) => {
    const amount = situation[key];
    const value = input(
      `situation:${key}`,
      amount === null || (amount === 0 && key !== "bankBalance") ? null : toEuros(amount),
      "euros",
    );
    const guard = { prompt: texts.prompts.money, rule: { kind: "decimal", min, max: largestBalance } } as const;
    return addField(draft, texts[key], value, texts[`${key}Help`], guard).reference;
  };
  return {
    bankBalance: add("bankBalance", -largestBalance),
    commitments: add("commitments", 0),
    earmarkedSpent: add("earmarkedSpent", 0),
  };
}

/** The schedule of the budget, and whether it is law on its day. */
function addSchedule(draft: SheetDraft, { schedule, situation }: Choices): string {
  const { title } = descriptionOf(schedule);
  return addField(draft, texts.schedule, body(schedule.file.name), `${title} (${statusOn(schedule, situation.day)})`)
    .reference;
}

function addInForce(draft: SheetDraft, { schedule: { from, to }, scheduleConfirmed }: Choices): InForceRefs | null {
  if (from === null) return null;
  const first = addField(draft, texts.scheduleFrom, body(from, "date"), null);
  const last = addField(draft, texts.scheduleTo, body(to, "date"), to === null ? texts.scheduleToHelp : null);
  return {
    from: first.reference,
    to: to === null ? null : last.reference,
    confirmed: addSwitch(
      draft,
      "scheduleConfirmed",
      texts.scheduleConfirmed,
      scheduleConfirmed,
      texts.scheduleConfirmedHelp,
    ),
  };
}

/** The tier that the population gives, the contract's if it says another, and the one that counts. */
function addTiers(draft: SheetDraft, { choices, populationTier, tier }: Funding, population: string, edges: string) {
  // SUM takes an empty cell and a text for 0: neither has a tier.
  const found = when(`SUM(${population})<1`, empty, `MATCH(${population},${edges},1)`);
  const computed = calculation(found, populationTier ?? "", "integer");
  const byPopulation = addField(draft, texts.populationTier, computed, texts.populationTierHelp);
  const typed = input("contractTier", choices.contractTier, "integer");
  const byContract = addField(draft, texts.contractTier, typed, texts.contractTierHelp, {
    prompt: texts.prompts.tier,
    rule: { kind: "whole", min: 1, max: 4 },
  });
  const kept = when(isEmpty(byContract.local), byPopulation.local, byContract.local);
  const retained = addField(draft, texts.tier, total(kept, tier, "integer"), texts.tierHelp);
  return { byPopulation, byContract, retained };
}
