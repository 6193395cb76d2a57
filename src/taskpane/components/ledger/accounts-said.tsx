import { useRef } from "preact/hooks";
import { sum } from "../../../agreement/money";
import type { AccountsRead } from "../../../budget/ledger/read-accounts";
import { rulesWith } from "../../../budget/ledger/read-rules";
import type { Envelope } from "../../../budget/envelope";
import { textIn } from "../../form/form-state";
import type { LedgerProps } from "../../ledger/ledger-props";
import { usePane } from "../../pane-context";
import { AccountsToPlace } from "./accounts-to-place";

/** What was read of an accountant's file, and what is left to place. */
export function AccountsSaid({ form, edit, words, accounts }: LedgerProps & { readonly accounts: AccountsRead }) {
  const { speech } = usePane();
  const said = useRef<HTMLDivElement>(null);
  const { lines, ofResult, difference, covered, toPlace, subtotals, unlined } = accounts;
  const months =
    covered && ([covered.from === null ? null : speech.date(covered.from), speech.date(covered.to)] as const);
  const entries = toPlace.reduce((count, one) => count + one.entries, 0);
  const place = (account: string, envelope: Envelope) => {
    edit("ledger:rules", rulesWith(textIn(form, "ledger:rules"), account, envelope));
    // The row goes away with its choice.
    said.current?.focus();
  };
  return (
    <div ref={said} tabIndex={-1}>
      <div role="status">
        <p>{words.read(lines, ofResult, months)}</p>
        {subtotals.leftOut.length > 0 && <p>{words.leftOut(subtotals.leftOut)}</p>}
        {subtotals.beside.length > 0 && <p>{words.beside(subtotals.beside)}</p>}
        {unlined.length > 0 && <p>{words.unlined(unlined)}</p>}
        {difference !== 0 && <p>{words.unbalanced(speech.euros(difference))}</p>}
        <p>
          {entries === 0
            ? words.nothingLeft
            : words.left(entries, speech.euros(sum(toPlace.map(({ amount }) => amount))))}
        </p>
      </div>
      {toPlace.length > 0 && <AccountsToPlace accounts={toPlace} words={words.toPlace} onPlace={place} />}
    </div>
  );
}
