/** The rules that place an accountant's entries, as a case keeps them: whatever is wrong is refused with its place. */
import { mostRows } from "../bounds";
import type { PlacingRule } from "../ledger/placing-rule";
import type { PlannedFile } from "../planned-file";
import { refuse } from "../../refusal/refused";
import { readEnvelope } from "./read-placed";
import { checkRows, isGiven, readText } from "./read-value";

/** @returns null where the case has no such key @throws Refused */
export function readLedgerRules({ ledgerRules }: PlannedFile): readonly PlacingRule[] | null {
  if (ledgerRules === undefined) return null;
  return checkRows("ledgerRules", ledgerRules, mostRows.ledgerRules).map((row, index) => {
    const path = `ledgerRules.${index}`;
    const [account, label, analytic] = (["account", "label", "analytic"] as const).map((key) =>
      readText(`${path}.${key}`, row[key]).trim(),
    ) as [string, string, string];
    if (account === "" && label === "" && analytic === "") refuse({ kind: "ruleForAll" }, { path: `${path}.account` });
    if (!isGiven(row.mission)) refuse({ kind: "missing" }, { path: `${path}.mission` });
    return { account, label, analytic, envelope: readEnvelope(`${path}.mission`, row.mission) };
  });
}

/** The same rules as a case has them. */
export function rulesInCase(rules: readonly PlacingRule[]): NonNullable<PlannedFile["ledgerRules"]> {
  return rules.map(({ envelope, ...rule }) => ({ ...rule, mission: envelope }));
}
