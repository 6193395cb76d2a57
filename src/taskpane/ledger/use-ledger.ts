import { useEffect, useState } from "preact/hooks";
import type { AccountsRead } from "../../budget/ledger/read-accounts";
import { textIn } from "../form/form-state";
import { readableDay } from "../form/readable-day";
import { usePane } from "../pane-context";
import { followReading, type Source } from "./follow-reading";
import type { LedgerProps } from "./ledger-props";
import { writeToJoin } from "./ledger-to-join";
import type { Stage } from "./stage";

export interface LedgerReading {
  readonly stage: Stage;
  /** Of the last reading that came to its end; null: of this source none did. */
  readonly accounts: AccountsRead | null;
  readonly source: Source;
  readonly asOf: string;
  readonly give: (source: Source) => void;
  readonly date: (asOf: string) => void;
}

/** Reads what was given as soon as it is there, and anew with each rule; what was read is joined by the next build. */
export function useLedger(props: LedgerProps): LedgerReading {
  const [source, choose] = useState<Source>("");
  const [asOf, date] = useState("");
  const { accounts, join } = useJoined(props);
  const stage = useStage(props, { source, asOf }, join);
  const give = (given: Source): void => {
    join(null);
    choose(given);
  };
  return { stage, accounts, source, asOf, give, date };
}

type Join = (read: AccountsRead | null) => void;

/** What was read, which the form keeps for the next build. */
function useJoined({ edit }: LedgerProps): { readonly accounts: AccountsRead | null; readonly join: Join } {
  const [accounts, keep] = useState<AccountsRead | null>(null);
  const join: Join = (read) => {
    edit("plan:ledger", read === null ? "" : writeToJoin(read));
    keep(read);
  };
  return { accounts, join };
}

function useStage(
  { form, edit, words }: LedgerProps,
  { source, asOf }: Pick<LedgerReading, "source" | "asOf">,
  join: Join,
): Stage {
  const { speech } = usePane();
  const [stage, tell] = useState<Stage>({ kind: "none" });
  const [rules, signature] = [textIn(form, "ledger:rules"), textIn(form, "signature")];
  useEffect(() => {
    if (source === "") {
      tell({ kind: "none" });
      return;
    }
    // What other rules or other days gave is not joined meanwhile.
    edit("plan:ledger", "");
    const days = { asOf: readableDay(asOf), signature: readableDay(signature) };
    return followReading({ source, rules, ...days }, { speech, words, join, tell });
  }, [source, rules, asOf, signature]);
  return stage;
}
