/** The actuals that an accountant's file gave, as the form keeps them until the next build: those rows, and no entry. */
import { actualsWithAccounts, type SaidByCase } from "../../budget/ledger/actuals-with-accounts";
import type { AccountsRead } from "../../budget/ledger/read-accounts";
import { textIn, type FormState } from "../form/form-state";

type ToJoin = Pick<AccountsRead, "actuals" | "covered">;

/** Empty: there is nothing to join. */
export function writeToJoin({ actuals, covered }: ToJoin): string {
  return covered === null ? "" : JSON.stringify({ actuals, covered } satisfies ToJoin);
}

/** null: nothing was read, or it is in the workbook. */
export function ledgerToJoin(form: FormState): ToJoin | null {
  const kept = textIn(form, "plan:ledger");
  return kept === "" ? null : (JSON.parse(kept) as ToJoin);
}

/** The rows that the cells hold, those of the months that the file tells replaced. */
export function actualsWithLedger(held: readonly object[], form: FormState, said: SaidByCase): readonly unknown[] {
  const read = ledgerToJoin(form);
  return read === null ? held : actualsWithAccounts(held, read, said);
}
