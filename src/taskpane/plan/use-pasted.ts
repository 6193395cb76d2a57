import { useEffect, useState } from "preact/hooks";
import type { SpreadsheetHost } from "../../hosts/spreadsheet-host";
import { textIn, type FormState } from "../form/form-state";
import { usePane } from "../pane-context";
import { failureSentence } from "../sentences";

type Reading =
  | { readonly kind: "none" | "under way" }
  | { readonly kind: "read"; readonly count: number }
  | { readonly kind: "refused"; readonly sentence: string };

interface Pasted {
  readonly reading: Reading;
  /** Says why what is about to be pasted is refused. @returns whether it may be */
  readonly judge: (check: () => void) => boolean;
}

/** What is read of the charges that were copied, with the keys that the cells have. */
export function usePasted(form: FormState): Pasted {
  const { host, speech } = usePane();
  const [reading, tell] = useState<Reading>({ kind: "none" });
  const text = textIn(form, "plan:pasted");
  useEffect(() => {
    let isLatest = true;
    const answer = (now: Reading) => isLatest && tell(now);
    const refused = async (error: unknown) =>
      answer({ kind: "refused", sentence: await failureSentence(error, speech) });
    answer({ kind: text.trim() === "" ? "none" : "under way" });
    if (text.trim() !== "") countIn(host, text).then((count) => answer({ kind: "read", count }), refused);
    return () => {
      isLatest = false;
    };
  }, [text]);
  const judge = (check: () => void): boolean => {
    try {
      check();
      return true;
    } catch (error) {
      void failureSentence(error, speech).then((sentence) => tell({ kind: "refused", sentence }));
      return false;
    }
  };
  return { reading, judge };
}

async function countIn(host: SpreadsheetHost, text: string): Promise<number> {
  return import(/* webpackChunkName: "workbook" */ "../workbook/make").then(({ countPasted }) =>
    countPasted(host, text),
  );
}
