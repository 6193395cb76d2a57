import { Refused } from "../refusal/refused";
import { explain as explainIn } from "../texts/en/explain";
import { caseSentences } from "../texts/en/refusals/case-file";
import { choiceSentences } from "../texts/en/refusals/choices";
import { closingSentences } from "../texts/en/refusals/closing";
import { communityRowSentences } from "../texts/en/refusals/community-row";
import { contractSentences } from "../texts/en/refusals/contract";
import { delimitedSentences } from "../texts/en/refusals/delimited";
import { fileSentences } from "../texts/en/refusals/file";
import { formulaSentences } from "../texts/en/refusals/formula";
import { ledgerSentences } from "../texts/en/refusals/ledger";
import { plannedSentences } from "../texts/en/refusals/planned";
import { readingSentences } from "../texts/en/refusals/reading";
import { ruleSentences } from "../texts/en/refusals/rules";
import { territorySentences } from "../texts/en/refusals/territory";

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

/** As `explain`, for a page in English; a request is of the command line, which is in French. */
export function explainInEnglish(error: unknown): string | null {
  if (!(error instanceof Refused)) return null;
  return error.problem.kind === "request" ? error.problem.sentence : explainIn(error, sentences);
}
