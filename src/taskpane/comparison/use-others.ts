import { useState } from "preact/hooks";
import { mostVariants } from "../../funding/comparison/comparison";
import { usePane } from "../pane-context";
import type { ComparisonProps } from "./comparison-props";
import type { OtherCase } from "./other-case";
import { otherSentence } from "./other-sentence";

type ReadCase = () => Promise<OtherCase>;

export interface Others {
  readonly all: readonly OtherCase[];
  readonly isReading: boolean;
  /** Why the last file is not among them; null: nothing is wrong. */
  readonly problem: string | null;
  readonly add: (cases: readonly ReadCase[]) => Promise<void>;
  readonly leave: (name: string) => void;
}

const most = mostVariants - 1;

/** The cases that are set beside the form. */
export function useOthers({ words }: Pick<ComparisonProps, "words">): Others {
  const { speech } = usePane();
  const [all, change] = useState<readonly OtherCase[]>([]);
  const [isReading, read] = useState(false);
  const [problem, tell] = useState<string | null>(null);
  const add = async (cases: readonly ReadCase[]): Promise<void> => {
    read(true);
    const added = await addedTo(all, cases, words).catch((error: unknown) => otherSentence(error, speech, words));
    read(false);
    tell(typeof added === "string" ? added : null);
    if (typeof added !== "string") change(added);
  };
  const leave = (name: string): void => {
    tell(null);
    change(all.filter((one) => one.name !== name));
  };
  return { all, isReading, problem, add, leave };
}

/** All of them or none. @returns why none is, where it is no fault of their contents */
async function addedTo(
  held: readonly OtherCase[],
  cases: readonly ReadCase[],
  words: ComparisonProps["words"],
): Promise<readonly OtherCase[] | string> {
  if (held.length + cases.length > most) return words.tooMany(most);
  const all = [...held, ...(await Promise.all(cases.map((read) => read())))];
  const names = [words.here, ...all.map(({ name }) => name)];
  const twice = names.find((name, index) => names.indexOf(name) < index);
  return twice === undefined ? all : words.sameName(twice);
}
