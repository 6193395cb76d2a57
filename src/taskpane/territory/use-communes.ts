import { useState } from "preact/hooks";
import type { Problem } from "../../refusal/refused";
import { listOf, type Territory } from "../../territory/territory";
import { communesIn } from "../form/case-of-form";
import { usePane } from "../pane-context";
import { judgeList, judgeShare, type Entry, type Judged } from "./judge-list";
import type { TerritoryProps } from "./territory-props";
import { withCommunes } from "./with-communes";

export interface CommunesOfForm {
  /** null: there are none, or what the cells say cannot be read any more. */
  readonly territory: Territory | null;
  /** What was wrong with the last change: nothing of it was taken. */
  readonly problems: readonly Problem[];
  /** @returns whether it was added */
  readonly add: (typed: string) => boolean;
  readonly share: (entry: Entry, typed: string) => boolean;
  readonly remove: (entry: Entry) => void;
  readonly removeAll: () => void;
}

/** The communes of the form, and what changes them. */
export function useCommunes({ form, edit, words: { gazetteer } }: TerritoryProps): CommunesOfForm {
  const { language } = usePane().speech;
  const [refused, refuseWith] = useState<readonly Problem[]>([]);
  const list = communesIn(form)?.list ?? "";
  const held: Judged | null = list === "" ? null : judgeList(list, "", gazetteer);
  const territory = held?.kind === "territory" ? held.territory : null;

  const put = (next: Territory | null): void => {
    const { communes, population } = withCommunes(form, next, language);
    edit("communes", communes);
    edit("population", population);
    refuseWith([]);
  };
  const take = (judged: Judged): boolean => {
    if (judged.kind === "territory") put(judged.territory);
    else refuseWith(judged.problems);
    return judged.kind === "territory";
  };
  const remove = (entry: Entry): void => {
    const others = territory?.entries.filter((one) => one !== entry) ?? [];
    if (others.length === 0) put(null);
    else take(judgeList(listOf({ entries: others }), "", gazetteer));
  };

  return {
    territory,
    problems: held?.kind === "wrong" && refused.length === 0 ? held.problems : refused,
    add: (typed) => take(judgeList(list, typed, gazetteer)),
    share: (entry, typed) =>
      territory !== null && take(judgeShare(territory, { entry, typed }, { gazetteer, language })),
    remove,
    removeAll: () => put(null),
  };
}
