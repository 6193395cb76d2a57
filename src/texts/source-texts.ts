/** What SOURCE says, in the language of whoever reads it. */
import type { Source } from "../agreement/source";
import { describeSource } from "./describe-source";
import { euros as eurosEn } from "./en/figures";
import { sourceWords as wordsEn } from "./en/sources";
import { euros as eurosFr, noBreak, publication } from "./fr/figures";
import { sourceWords as wordsFr } from "./fr/sources";
import type { Language } from "./language";

const inFrench = { words: wordsFr, separator: " ; ", euros: eurosFr, publication };
const inEnglish = { words: wordsEn, separator: "; ", euros: eurosEn, publication: (iso: string) => iso };

export const sourceTexts: Readonly<Record<Language, (source: Source) => string>> = {
  fr: (source) => noBreak(describeSource(source, inFrench)),
  en: (source) => describeSource(source, inEnglish),
};
