/** Why a workbook of ours is not written, or not read back, in the language of whoever asks. */
import type { ClosingFacts } from "../refusal/closing";
import type { DelimitedFacts } from "../refusal/delimited";
import type { HostFacts } from "../refusal/host";
import type { LedgerFacts } from "../refusal/ledger";
import type { ReadingFacts } from "../refusal/reading";
import type { PlannedFacts } from "../refusal/planned";
import { closingSentences as closingInEnglish } from "./en/refusals/closing";
import { delimitedSentences as delimitedInEnglish } from "./en/refusals/delimited";
import { hostSentences as hostInEnglish } from "./en/refusals/host";
import { ledgerSentences as ledgerInEnglish } from "./en/refusals/ledger";
import { plannedSentences as plannedInEnglish } from "./en/refusals/planned";
import { closingSentences as closingInFrench } from "./fr/refusals/closing";
import { delimitedSentences as delimitedInFrench } from "./fr/refusals/delimited";
import { hostSentences as hostInFrench } from "./fr/refusals/host";
import { ledgerSentences as ledgerInFrench } from "./fr/refusals/ledger";
import { plannedSentences as plannedInFrench } from "./fr/refusals/planned";
import { readingSentences as inEnglish } from "./en/refusals/reading";
import { readingSentences as inFrench } from "./fr/refusals/reading";
import type { Language } from "./language";
import type { Sentences } from "./say";

type Facts = ReadingFacts & PlannedFacts & LedgerFacts & ClosingFacts & DelimitedFacts & HostFacts;

/** With those of the rows of a budget, typed or pasted, of an accountant's file, of a year to close, and of the host, which come with them. */
export const readingSentencesIn: Readonly<Record<Language, Sentences<Facts>>> = {
  fr: { ...inFrench, ...plannedInFrench, ...ledgerInFrench, ...closingInFrench, ...delimitedInFrench, ...hostInFrench },
  en: {
    ...inEnglish,
    ...plannedInEnglish,
    ...ledgerInEnglish,
    ...closingInEnglish,
    ...delimitedInEnglish,
    ...hostInEnglish,
  },
};
