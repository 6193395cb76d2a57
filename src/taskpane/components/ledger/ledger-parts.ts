import { ledgerWords as inEnglish } from "../../../texts/en/pane/ledger";
import { ledgerWords as inFrench } from "../../../texts/fr/pane/ledger";
import type { Language } from "../../../texts/language";
import type { LedgerWords } from "../../../texts/pane-ledger-words";
import type { FoldParts } from "../fold-on-demand";
import { LedgerContent } from "./ledger-content";

const wordsIn: Readonly<Record<Language, LedgerWords>> = { fr: inFrench, en: inEnglish };

/** What the pane asks of an accountant's file, and its words in one language. */
export function ledgerParts(language: Language): FoldParts<LedgerWords> {
  return { Content: LedgerContent, words: wordsIn[language] };
}
