import { Refused } from "../refusal/refused";
import { explain as explainIn } from "../texts/fr/explain";
import { caseSentences } from "../texts/fr/refusals/case-file";
import { choiceSentences } from "../texts/fr/refusals/choices";
import { closingSentences } from "../texts/fr/refusals/closing";
import { communityRowSentences } from "../texts/fr/refusals/community-row";
import { contractSentences } from "../texts/fr/refusals/contract";
import { delimitedSentences } from "../texts/fr/refusals/delimited";
import { fileSentences } from "../texts/fr/refusals/file";
import { formulaSentences } from "../texts/fr/refusals/formula";
import { ledgerSentences } from "../texts/fr/refusals/ledger";
import { plannedSentences } from "../texts/fr/refusals/planned";
import { readingSentences } from "../texts/fr/refusals/reading";
import { ruleSentences } from "../texts/fr/refusals/rules";
import { territorySentences } from "../texts/fr/refusals/territory";

const sentences = {
  ...ruleSentences,
  ...formulaSentences,
  ...choiceSentences,
  ...caseSentences,
  ...closingSentences,
  ...contractSentences,
  ...plannedSentences,
  ...ledgerSentences,
  ...delimitedSentences,
  ...fileSentences,
  ...readingSentences,
  ...territorySentences,
  ...communityRowSentences,
};

/** The sentence of a refusal; null for anything else, which is a fault of ours. */
export function explain(error: unknown): string | null {
  if (!(error instanceof Refused)) return null;
  return error.problem.kind === "request" ? error.problem.sentence : explainIn(error, sentences);
}
