import type { Language } from "../../texts/language";
import type { OutcomeWords } from "../../texts/pane-words";
import type { WorkDone } from "../components/work-done";

interface OutcomeParts {
  readonly WorkDone: typeof WorkDone;
  readonly outcomeWords: OutcomeWords;
}

/** What shows once something was built or taken away, and its words in one language. */
export async function loadOutcome(language: Language): Promise<OutcomeParts> {
  const [content, outcomeWords] = await Promise.all([
    import(/* webpackChunkName: "workbook" */ "../components/work-done"),
    outcomeWordsIn(language),
  ]);
  return { WorkDone: content.WorkDone, outcomeWords };
}

async function outcomeWordsIn(language: Language): Promise<OutcomeWords> {
  switch (language) {
    case "fr":
      return (await import(/* webpackChunkName: "workbook" */ "../../texts/fr/pane/outcome")).outcomeWords;
    case "en":
      return (await import(/* webpackChunkName: "workbook" */ "../../texts/en/pane/outcome")).outcomeWords;
  }
}
