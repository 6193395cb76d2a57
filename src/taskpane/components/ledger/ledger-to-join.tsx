import type { LedgerProps } from "../../ledger/ledger-props";
import { ledgerToJoin } from "../../ledger/ledger-to-join";

interface Props extends Pick<LedgerProps, "form" | "words"> {
  readonly onLeave: () => void;
}

/** What the next build takes of the accountant's file, unless it is left out. */
export function LedgerToJoin({ form, words, onLeave }: Props) {
  const toJoin = ledgerToJoin(form);
  if (toJoin === null) return null;
  return (
    <>
      <p role="status">{words.toJoin(toJoin.actuals.length)}</p>
      <button type="button" class="button small" onClick={onLeave}>
        {words.leave}
      </button>
    </>
  );
}
