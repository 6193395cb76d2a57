import { pageCommunitiesWords as inEnglish } from "../../../texts/en/page-communities";
import { pageCommunitiesWords as inFrench } from "../../../texts/fr/page-communities";
import type { Language } from "../../../texts/language";
import type { PageCommunitiesWords } from "../../../texts/page-communities-words";
import { CommunitiesDialog } from "./communities-dialog";

interface CommunitiesParts {
  readonly CommunitiesDialog: typeof CommunitiesDialog;
  readonly words: PageCommunitiesWords;
}

const wordsIn: Readonly<Record<Language, PageCommunitiesWords>> = { fr: inFrench, en: inEnglish };

/** What shows a table of communities, and its words in one language. */
export function communitiesParts(language: Language): CommunitiesParts {
  return { CommunitiesDialog, words: wordsIn[language] };
}
