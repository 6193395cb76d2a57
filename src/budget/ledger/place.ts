/** To which mission an entry goes: by the rules that the community wrote, else by its analytic column. */
import { fold } from "../../agreement/fold";
import { envelopeName } from "../envelope-names";
import { envelopes, type Envelope } from "../planned";
import type { LedgerRow } from "./read-ledger";

/** All that a rule says must hold; what it leaves out holds for any entry. The first rule that holds decides. */
export interface PlacingRule {
  /** How the account begins. */
  readonly account: string;
  /** What the entry's label, or its account's name, contains; folded. */
  readonly label: string;
  /** How the analytic code begins; folded. */
  readonly analytic: string;
  readonly envelope: Envelope;
}

const byName = new Map(envelopes.flatMap((one) => [one, envelopeName(one)].map((name) => [fold(name), one])));

/** @returns null: nothing says it, and the entry is left to place by a person */
export function envelopeOfEntry(row: LedgerRow, rules: readonly PlacingRule[]): Envelope | null {
  const label = fold(`${row.label} ${row.accountName}`);
  const analytic = fold(row.analytic);
  const rule = rules.find(
    (one) => row.account.startsWith(one.account) && label.includes(one.label) && analytic.startsWith(one.analytic),
  );
  return rule?.envelope ?? byName.get(analytic) ?? null;
}
