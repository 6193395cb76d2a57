/** To which mission an entry goes: by the rules that the community wrote, else by its analytic column. */
import { fold } from "../../agreement/fold";
import { envelopeName } from "../envelope-names";
import { envelopes, type Envelope } from "../planned";
import { accountDigits } from "./account-in";
import type { PlacingRule } from "./placing-rule";
import type { LedgerRow } from "./read-ledger";

/** Without regard to case nor accents, nor to how an account is cut, once for all the entries. */
export function foldedRules(rules: readonly PlacingRule[]): readonly PlacingRule[] {
  return rules.map((rule) => ({
    ...rule,
    account: accountDigits(rule.account),
    label: fold(rule.label),
    analytic: fold(rule.analytic),
  }));
}

const byName = new Map(envelopes.flatMap((one) => [one, envelopeName(one)].map((name) => [fold(name), one])));

/** @param rules folded @returns null: nothing says it, and the entry is left to place by a person */
export function envelopeOfEntry(row: LedgerRow, rules: readonly PlacingRule[]): Envelope | null {
  const label = fold(`${row.label} ${row.accountName}`);
  const analytic = fold(row.analytic);
  const rule = rules.find(
    (one) => row.account.startsWith(one.account) && label.includes(one.label) && analytic.startsWith(one.analytic),
  );
  return rule?.envelope ?? byName.get(analytic) ?? null;
}
