import { readAccounts } from "../../budget/ledger/read-accounts";
import { readPlacingRules } from "../../budget/ledger/read-rules";
import { Refused } from "../../refusal/refused";
import type { Asked, Told } from "./messages";

/** What is told of an accountant's file, whether it can be read or not. @param onStep told what share is done, from 0 to 1 */
export function answerAsked({ source, rules: typed, ...days }: Asked, onStep: (share: number) => void): Told {
  const rules = told("rules", () => (typed.trim() === "" ? [] : readPlacingRules(typed)));
  if ("kind" in rules) return rules;
  const bytes = typeof source === "string" ? source : new Uint8Array(source);
  const accounts = told("source", () => readAccounts({ source: bytes, rules: rules.value, ...days, onStep }));
  return "kind" in accounts ? accounts : { kind: "read", accounts: accounts.value };
}

function told<T>(of: "rules" | "source", read: () => T): Told | { readonly value: T } {
  try {
    return { value: read() };
  } catch (error) {
    if (error instanceof Refused) return { kind: "refused", of, problem: error.problem, where: error.where ?? null };
    return { kind: "fault", detail: error instanceof Error ? error.message : String(error) };
  }
}
