/** One reading of what was given, from its beginning to what is told of it. */
import type { AccountsRead } from "../../budget/ledger/read-accounts";
import { Refused } from "../../refusal/refused";
import type { LedgerWords } from "../../texts/pane-ledger-words";
import { failureSentence } from "../sentences";
import type { Speech } from "../speech/speech";
import type { Asked, Told } from "./messages";
import { readBeside } from "./read-beside";
import type { Stage } from "./stage";

/** What a person gave: a file that they chose, or a text that they pasted. */
export type Source = File | string;

interface Follower {
  readonly speech: Speech;
  readonly words: LedgerWords;
  /** null: nothing is to be joined. */
  readonly join: (read: AccountsRead | null) => void;
  readonly tell: (stage: Stage) => void;
}

/** Of an accountant's file: a hundred times what a community writes in a year. */
const mostMegabytes = 64;

/** @returns what stops it: nothing is told then */
export function followReading(
  asked: Omit<Asked, "source"> & { readonly source: Source },
  follower: Follower,
): () => void {
  let isLatest = true;
  const onTold = async (told: Told): Promise<void> => {
    const say = await saidOf(told, follower);
    if (isLatest) say();
  };
  const { words, tell } = follower;
  tell({ kind: "under way", share: 0 });
  if (isTooLong(asked.source)) return refuse("source", words.tooLong(mostMegabytes), follower);
  const onLost = () => refuse("source", words.unreadable, follower);
  const stop = readBeside(asked, { onTold: (told) => void onTold(told), onLost });
  return () => {
    isLatest = false;
    stop();
  };
}

async function saidOf(told: Told, follower: Follower): Promise<() => void> {
  const { speech, join, tell } = follower;
  switch (told.kind) {
    case "progress":
      return () => tell({ kind: "under way", share: told.share });
    case "fault":
      return () => refuse("source", speech.words.unexpected(told.detail), follower);
    case "refused": {
      const sentence = await failureSentence(new Refused(told.problem, told.where ?? undefined), speech);
      return () => refuse(told.of, sentence, follower);
    }
    case "read":
      return () => {
        join(told.accounts);
        tell({ kind: "read" });
      };
  }
}

/** @returns what has nothing to stop */
function refuse(of: "rules" | "source", sentence: string, { join, tell }: Follower): () => void {
  join(null);
  tell({ kind: "refused", of, sentence });
  return () => undefined;
}

function isTooLong(source: Source): boolean {
  return typeof source !== "string" && source.size > mostMegabytes * 1024 * 1024;
}
