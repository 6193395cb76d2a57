/** Calculs budget: what the page Écritures reads, for a case that asks for it. */
import { noMoney } from "../../../../agreement/money";
import type { SheetDraft } from "../../../sheet-draft";
import type { Block } from "../block";
import type { CashRefs } from "../cash";
import type { EnvelopeSources } from "../envelopes";
import type { Frame } from "../frame";
import type { PlanSources } from "../sources";
import { addAccounts } from "./accounts";
import { addClosings, closingRows } from "./closings";
import { addEarned } from "./earned";
import { addFunds } from "./funds";
import { addOtherClosings } from "./other-closings";
import { addPlaces, addPostings, type PostingFact } from "./postings";

interface EntrySources {
  readonly blocks: EnvelopeSources;
  readonly cash: Pick<CashRefs, "months" | "paid">;
}

export interface EntryRefs {
  readonly closings: Block;
  readonly funds: Block;
  /** `accrued` and `deferred` of each aid of another funder, by year. */
  readonly others: Block;
  /** `date`, `amount`, `debit`, `credit`, `label` and `order` of each that may be made. */
  readonly postings: Block;
  /** `place`, from 1, of each that is made, an empty text beyond. */
  readonly places: Block;
  /** Those that are made. */
  readonly made: readonly PostingFact[];
}

/** Beyond those that its plan makes: funds that someone may still tie. */
const spareFunds = 9;

export function addEntries(draft: SheetDraft, read: EntrySources, sources: PlanSources, frame: Frame): EntryRefs {
  const { blocks, cash } = read;
  const accounts = addAccounts(draft, sources, frame);
  const earned = addEarned(draft, blocks.grants, sources, frame);
  const closings = addClosings(draft, earned, sources, frame);
  const funds = addFunds(draft, { blocks, sources, frame, cash: cash.months });
  const others = addOtherClosings(draft, { resources: blocks.resources, paid: cash.paid }, sources, frame);
  const { block: postings, facts } = addPostings(draft, { accounts, closings, funds, sources });
  const made = facts.filter(({ amount }) => amount !== noMoney);
  const ofLines = closingRows(sources).length * 2;
  const ofFunds = sources.budget.planned.resources.filter(({ isTied }) => isTied).length * 3 + spareFunds;
  const places = addPlaces(draft, postings, facts, ofLines + ofFunds);
  return { closings, funds, others, postings, places, made };
}
