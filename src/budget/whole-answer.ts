/** The public `--json` answer, whole: the grant, and what a case plans beside it, in euros. */
import { answerOf, type AnswerWords } from "../funding/answer";
import type { Funding } from "../funding/funding";
import { byScenario, type Scenario } from "../funding/scenario";
import { contractIfSigned } from "../funding/time/contract";
import { bankInEuros, type BankInEuros } from "./answer/bank-in-euros";
import { budgetInEuros, type BudgetInEuros } from "./answer/budget-in-euros";
import { cashInEuros, type CashInEuros } from "./answer/cash-in-euros";
import { dialogueInEuros, type DialogueInEuros } from "./answer/dialogue-in-euros";
import { entriesInEuros, type EntryInEuros } from "./answer/entries-in-euros";
import { bankOf } from "./bank/late-payments";
import { budgetOf, type Budget } from "./budget";
import { cashOf } from "./cash";
import { dialogueOf } from "./dialogue/dialogue";
import type { EntryReason } from "./accounts/entry";
import { indemnitiesInEuros, type IndemnitiesInEuros } from "./indemnities/indemnities-in-euros";
import { indicatorsInEuros, type IndicatorsInEuros } from "./indicators/indicators-in-euros";
import type { Planned } from "./planned";

/** How what is said of a budget is put in words. */
export interface WholeWords extends AnswerWords {
  readonly budgetNotesOf: (budget: Budget) => readonly string[];
  readonly entryReasonOf: (reason: EntryReason, isReversal: boolean) => string;
  readonly undatedBudget: string;
}

interface BudgetAnswer {
  readonly budget: BudgetInEuros | null;
  readonly cash: Readonly<Record<Scenario, CashInEuros>> | null;
  readonly entries: readonly EntryInEuros[] | null;
  /** null: the case follows none, or no signature tells its contract years. */
  readonly indicators: IndicatorsInEuros | null;
  /** null: the case speaks of none, or has no signature. */
  readonly indemnities: IndemnitiesInEuros | null;
  /** null: the case says nothing of it, or has no signature. */
  readonly dialogue: DialogueInEuros | null;
  /** null: the case does not say what was received, or has no signature. */
  readonly bank: BankInEuros | null;
  readonly budgetNotes: readonly string[];
}

type WholeAnswer = ReturnType<typeof answerOf> & BudgetAnswer;

/** @param planned null: the case plans nothing */
export function wholeAnswerOf(funding: Funding, planned: Planned | null, words: WholeWords): WholeAnswer {
  return { ...answerOf(funding, words), ...budgetAnswerOf(budgetIfDated(funding, planned), planned, words) };
}

/** null: nothing is planned, or no signature tells the years of the grant. */
export function budgetIfDated({ choices }: Funding, planned: Planned | null): Budget | null {
  const contract = planned === null ? null : contractIfSigned(choices);
  return planned === null || contract === null ? null : budgetOf(contract, planned);
}

function budgetAnswerOf(budget: Budget | null, planned: Planned | null, words: WholeWords): BudgetAnswer {
  if (budget === null) {
    const notes = planned === null ? [] : [words.undatedBudget];
    const nothing = {
      budget: null,
      cash: null,
      entries: null,
      indicators: null,
      indemnities: null,
      dialogue: null,
      bank: null,
    };
    return { ...nothing, budgetNotes: notes };
  }
  const { received } = budget.planned;
  const opening = budget.contract.choices.situation.bankBalance;
  return {
    budget: budgetInEuros(budget),
    cash: opening === null ? null : byScenario((scenario) => cashInEuros(cashOf(budget, opening, scenario))),
    entries: entriesInEuros(budget, words.entryReasonOf),
    indicators: indicatorsInEuros(budget.planned, budget.contract),
    indemnities: indemnitiesInEuros(budget.planned.indemnities),
    dialogue: budget.planned.dialogue === null ? null : dialogueInEuros(dialogueOf(budget)),
    bank: received === null ? null : bankInEuros(bankOf(budget.contract, received)),
    budgetNotes: words.budgetNotesOf(budget),
  };
}
