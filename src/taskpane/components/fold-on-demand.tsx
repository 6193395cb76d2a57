import type { ComponentChildren, FunctionComponent } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Language } from "../../texts/language";
import { usePane } from "../pane-context";
import type { BudgetForm } from "../use-budget-form";
import { useOnDemand } from "../use-on-demand";
import { Fold } from "./fold";
import { Loaded } from "./loaded";

/** What a fold holds, and its words in one language. */
export interface FoldParts<Words> {
  readonly Content: FunctionComponent<BudgetForm & { readonly words: Words }>;
  readonly words: Words;
}

export interface OnDemandProps<Words> {
  readonly budgetForm: BudgetForm;
  /** Something in it is wrong: it opens by itself. */
  readonly isWrong?: boolean;
  readonly load: (language: Language) => Promise<FoldParts<Words>>;
}

/** A part of the form that few ask for: it is loaded, with its words, once it is opened. */
export function FoldOnDemand<Words>({
  summary,
  budgetForm,
  isWrong,
  load,
}: OnDemandProps<Words> & { readonly summary: ComponentChildren }) {
  const { speech } = usePane();
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    if (isWrong) setOpen(true);
  }, [isWrong]);
  const parts = useOnDemand(isOpen, () => load(speech.language));
  return (
    <Fold summary={summary} isOpen={isOpen} onToggle={setOpen}>
      <Loaded parts={parts}>{({ Content, words }) => <Content {...budgetForm} words={words} />}</Loaded>
    </Fold>
  );
}
