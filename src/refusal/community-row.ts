/** Why a row of a table of communities is no case; a column is told by its head, as people write it. */
import type { Names } from "../agreement/line-names";

export interface CommunityRowFacts {
  /** Filled, though the case that the row names says it already. */
  columnBesideCase: { column: string };
  /** Of a mission that the row does not keep. */
  columnNotKept: { column: string; mission: Names };
  notYesOrNo: { column: string; received: string };
  /** A case in a file, which no page reads. */
  caseNotInPage: { file: string };
  territoryMissing: object;
}
