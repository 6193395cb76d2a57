import { tableWords as wordsEn } from "./en/tables";
import { tableWords as wordsFr } from "./fr/tables";
import type { Language } from "./language";
import type { TableWords } from "./table-words";

/** The words of the tables that functions spill, in the language of whoever reads them. */
export const tableTexts: Readonly<Record<Language, TableWords>> = { fr: wordsFr, en: wordsEn };
