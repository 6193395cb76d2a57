/**
 * What becomes of each part of the money (ACI 2019, article 9.1; model contract, article 6): the one table that the rules
 * of this room and the formulas of the workbook both read.
 */
import type { LineId, PartOrTotal } from "../agreement/lines";
import type { PaymentKind, PaymentRule } from "./payment-kinds";

/**
 * How sure the money is: `secured` whatever the results, `atRisk` in proportion to the achievement rate, `undivided`
 * known as the total of its line but not by part, hence promised only at a rate of 100 %.
 */
export type Nature = "secured" | "atRisk" | "undivided";

/** What a community may have or not, beside its missions. */
type Need = "compensation" | "earmarked";

interface AdvanceRules {
  /** Always, or when the assumption on the unscheduled-care parts says so. */
  readonly isMade: "always" | "ifCareIsAdvanced";
  /** In the first contract year in which the line runs. */
  readonly first: PaymentRule;
  /** In each of those that follow. */
  readonly then: PaymentRule;
  /** Whether the first is the share of the first year, rather than the one that is advanced each year. */
  readonly isFirstApart: boolean;
}

interface RestRules {
  readonly kind: PaymentKind;
  readonly rule: PaymentRule;
  /** Instead of `rule`, when no advance was made. */
  readonly ruleAlone?: PaymentRule;
}

export interface PartRules {
  readonly nature: Nature;
  /** What the community must have, beside the mission. */
  readonly needs: readonly Need[];
  /** Among the contract years in which the line runs: the plan is drafted in one, and updated in the others. */
  readonly paidIn: "eachYear" | "draftingYear" | "updatingYears" | "eachCrisis";
  /** By its share of the year, or as the assumption on variable parts, or on the crisis plan, says, or where the contract ends early. */
  readonly prorated: "always" | "asVariable" | "asPlan" | "ifCut" | "never";
  /** Day after day while the line runs, or on the last of these days: a document is earned once it is there. */
  readonly earned: "daily" | "atEnd";
  readonly advance: AdvanceRules | null;
  /** How what the advance leaves is paid, the whole due when there is none: a crisis on its day, all else with the balance. */
  readonly rest: RestRules;
}

const plain = {
  nature: "secured",
  needs: [],
  paidIn: "eachYear",
  prorated: "always",
  earned: "daily",
  advance: null,
} as const;

const document = { prorated: "asPlan", earned: "atEnd" } as const;

const missionAdvance: AdvanceRules = {
  isMade: "always",
  first: "startAdvance",
  then: "anniversaryAdvance",
  isFirstApart: false,
};
const careAdvance: AdvanceRules = { ...missionAdvance, isMade: "ifCareIsAdvanced" };
const careRest: RestRules = { kind: "balance", rule: "balance", ruleAlone: "careBalance" };

const rulesOfParts: Readonly<Record<PartOrTotal, PartRules>> = {
  fixed: { ...plain, advance: missionAdvance, rest: { kind: "balance", rule: "balance" } },
  variable: { ...plain, nature: "atRisk", prorated: "asVariable", rest: { kind: "variable", rule: "variable" } },
  compensation: { ...plain, needs: ["compensation"], advance: careAdvance, rest: careRest },
  earmarked: { ...plain, needs: ["earmarked"], advance: careAdvance, rest: careRest },
  plan: { ...plain, ...document, paidIn: "draftingYear", rest: { kind: "crisis", rule: "plan" } },
  update: { ...plain, ...document, paidIn: "updatingYears", rest: { kind: "crisis", rule: "update" } },
  crisis: { ...plain, paidIn: "eachCrisis", prorated: "never", rest: { kind: "crisis", rule: "crisis" } },
  total: { ...plain, nature: "undivided", rest: { kind: "variable", rule: "undivided" } },
};

/** The operating grant: whole at the signature, before any mission starts, and prorated where the contract ends early alone. */
const operatingGrant: PartRules = {
  ...plain,
  prorated: "ifCut",
  advance: { isMade: "always", first: "operatingInFull", then: "operatingAdvance", isFirstApart: true },
  rest: { kind: "balance", rule: "operatingBalance" },
};

/** The rules of a row of a schedule. */
export function partRulesOf({ line, part }: { readonly line: LineId; readonly part: PartOrTotal }): PartRules {
  if (line === "operating" && part === "fixed") return operatingGrant;
  const rules = rulesOfParts[part];
  // What is known of a plan by its total is earned as its parts are.
  return line === "crisis" && part === "total" ? { ...rules, earned: document.earned } : rules;
}
