import { Refused, refuse, type Problem } from "../../refusal/refused";
import { findPlace } from "../../territory/find-place";
import type { Gazetteer } from "../../territory/gazetteer";
import { splitList, splitShare } from "../../territory/split-list";
import { listOf, territoryOf, type Territory } from "../../territory/territory";
import type { Language } from "../../texts/language";
import { parseRate } from "../../typed-figure/typed-figure";

/** A territory, or all that is wrong with the list that it was to be of. */
export type Judged =
  | { readonly kind: "territory"; readonly territory: Territory }
  | { readonly kind: "wrong"; readonly problems: readonly Problem[] };

export type Entry = Territory["entries"][number];

/** @param added judged piece by piece when it cannot be taken whole: who pastes forty names corrects them once */
export function judgeList(before: string, added: string, gazetteer: Gazetteer): Judged {
  const list = [before, added].filter((one) => one !== "");
  const whole = attempt(() => territoryOf(list, gazetteer));
  if (!(whole instanceof Refused)) return { kind: "territory", territory: whole };
  const alone = splitList(added).map((piece) => attempt(() => findPlace(splitShare(piece).name, gazetteer)));
  const wrong = alone.filter((one) => one instanceof Refused);
  return { kind: "wrong", problems: (wrong.length > 0 ? wrong : [whole]).map(({ problem }) => problem) };
}

/** The same territory with another share of one of what it names. @param typed blank: all of it */
export function judgeShare(
  { entries }: Territory,
  { entry, typed }: { readonly entry: Entry; readonly typed: string },
  { gazetteer, language }: { readonly gazetteer: Gazetteer; readonly language: Language },
): Judged {
  const share = attempt(() => readShare(entry, typed, language));
  if (share instanceof Refused) return { kind: "wrong", problems: [share.problem] };
  return judgeList("", listOf({ entries: entries.map((one) => (one === entry ? { ...one, share } : one)) }), gazetteer);
}

/** The field is one of percents: a bare 50 is half. */
function readShare(entry: Entry, typed: string, language: Language): number {
  const share = parseRate(typed, language, "percent") ?? 1;
  if (typeof share === "number" && share > 0 && share <= 1) return share;
  return refuse({ kind: "communeShare", received: listOf({ entries: [{ ...entry, share: 1 }] }), share: typed });
}

function attempt<T>(make: () => T): T | Refused {
  try {
    return make();
  } catch (error) {
    if (error instanceof Refused) return error;
    throw error;
  }
}
