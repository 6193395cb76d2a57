import { communitySummaryTexts as texts } from "../../texts/fr/community-summary";
import { body, head, hint, title } from "../cells";
import { PlainSheet } from "../plain-sheet";
import type { SheetPlan } from "../plan";
import { isKnown, type Summarized, type SummarizedFacts } from "./summarized";

/** One sentence a row, with the community of which it is said, to be looked up rather than printed; null: there is none. */
export function sentencesSheet(
  all: readonly Summarized[],
  name: string,
  help: string,
  of: (facts: SummarizedFacts) => readonly string[],
): SheetPlan | null {
  const rows = all
    .filter(isKnown)
    .flatMap((one) => of(one.result.facts).map((sentence) => [one.name || one.file, sentence] as const));
  if (rows.length === 0) return null;
  const draft = new PlainSheet(name, help);
  draft.add([title(name)]);
  draft.add([hint(help)]);
  draft.skip();
  const heads = draft.add([texts.columns.name, name].map(head));
  for (const row of rows) draft.add(row.map((text) => body(text)));
  const print = { orientation: "landscape", repeatedRows: `${heads}:${heads}` } as const;
  return draft.finish([36, 110], [heads, 1], print, "working");
}
