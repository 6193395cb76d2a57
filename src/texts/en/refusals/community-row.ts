/** One sentence for each row of a table of communities that is no case. */
import type { CommunityRowFacts } from "../../../refusal/community-row";
import type { Sentences } from "../../say";
import { received } from "../figures";

export const communityRowSentences: Sentences<CommunityRowFacts> = {
  columnBesideCase: (it) =>
    `the column "${it.column}" is filled, and the column "cas" already says all of these choices. Empty one of the two.`,
  columnNotKept: (it) =>
    `the column "${it.column}" is filled, and "${it.mission.en}" is not kept. Add it to the column "missions", or empty the cell.`,
  notYesOrNo: (it) => `the column "${it.column}" received ${received(it.received)}. Give oui or non.`,
  caseNotInPage: (it) =>
    `the column "cas" names the file ${received(it.file)}, which the page does not read. Empty the cell, or make this row from the command line.`,
  territoryMissing: () => 'The population is missing. Fill one of the columns "population", "communes" or "taille".',
};
