import { workbenchWords as inEnglish } from "../texts/en/workbench";
import { workbenchWords as inFrench } from "../texts/fr/workbench";
import type { Language } from "../texts/language";
import type { WorkbenchWords } from "../texts/workbench-words";

export const wordsIn: Readonly<Record<Language, WorkbenchWords>> = { fr: inFrench, en: inEnglish };
