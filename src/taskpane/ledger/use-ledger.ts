import { useEffect, useState } from "preact/hooks";
import type { AccountsRead } from "../../budget/ledger/read-accounts";
import { Refused } from "../../refusal/refused";
import { readableDay } from "../form/readable-day";
import { textIn } from "../form/form-state";
import { usePane } from "../pane-context";
import { failureSentence } from "../sentences";
import { readBeside } from "./read-beside";
import { writeToJoin } from "./ledger-to-join";
import type { LedgerProps } from "./ledger-props";
import type { Told } from "./messages";

/** What a person gave: a file that they chose, or a text that they pasted. */
type Source = File | string;

type Stage =
  | { readonly kind: "none" | "read" }
  /** 0 to 1. */
  | { readonly kind: "under way"; readonly share: number }
  | { readonly kind: "refused"; readonly of: "rules" | "source"; readonly sentence: string };

export interface LedgerReading {
  readonly stage: Stage;
  /** Of the last reading that came to its end; null: of this source none did. */
  readonly accounts: AccountsRead | null;
  readonly source: Source;
  readonly asOf: string;
  readonly give: (source: Source) => void;
  readonly date: (asOf: string) => void;
}

/** Of an accountant's file: a hundred times what a community writes in a year. */
const mostMegabytes = 64;

/** Reads what was given as soon as it is there, and anew with each rule; what was read is joined by the next build. */
export function useLedger({ form, edit, words }: LedgerProps): LedgerReading {
  const { speech } = usePane();
  const [source, choose] = useState<Source>("");
  const [asOf, date] = useState("");
  const [stage, tell] = useState<Stage>({ kind: "none" });
  const [accounts, keep] = useState<AccountsRead | null>(null);
  const rules = textIn(form, "ledger:rules");
  const join = (read: AccountsRead | null): void => {
    edit("plan:ledger", read === null ? "" : writeToJoin(read));
    keep(read);
  };
  const give = (given: Source): void => {
    join(null);
    choose(given);
  };
  const refused = (of: "rules" | "source", sentence: string): void => {
    join(null);
    tell({ kind: "refused", of, sentence });
  };
  const take = (told: Exclude<Told, { readonly kind: "refused" }>): void => {
    if (told.kind === "progress") tell({ kind: "under way", share: told.share });
    else if (told.kind === "fault") refused("source", speech.words.unexpected(told.detail));
    else {
      join(told.accounts);
      tell({ kind: "read" });
    }
  };
  useEffect(() => {
    tell(source === "" ? { kind: "none" } : { kind: "under way", share: 0 });
    if (source === "") return;
    // What other rules or another day gave is not joined meanwhile.
    edit("plan:ledger", "");
    if (isTooLong(source)) {
      refused("source", words.tooLong(mostMegabytes));
      return;
    }
    let isLatest = true;
    const onTold = async (told: Told): Promise<void> => {
      if (told.kind !== "refused") take(told);
      else {
        const sentence = await failureSentence(asRefused(told), speech);
        if (isLatest) refused(told.of, sentence);
      }
    };
    const stop = readBeside(
      { source, rules, asOf: readableDay(asOf) },
      { onTold: (told) => void onTold(told), onLost: () => refused("source", words.unreadable) },
    );
    return () => {
      isLatest = false;
      stop();
    };
  }, [source, rules, asOf]);
  return { stage, accounts, source, asOf, give, date };
}

function isTooLong(source: Source): boolean {
  return typeof source !== "string" && source.size > mostMegabytes * 1024 * 1024;
}

function asRefused({ problem, where }: Extract<Told, { readonly kind: "refused" }>): Refused {
  return new Refused(problem, where ?? undefined);
}
