import type { Envelope } from "../envelope";

/** All that a rule says must hold; what it leaves out holds for any entry. The first rule that holds decides. */
export interface PlacingRule {
  /** How the account begins. */
  readonly account: string;
  /** What the entry's label, or its account's name, contains. */
  readonly label: string;
  /** How the analytic code begins. */
  readonly analytic: string;
  readonly envelope: Envelope;
}
