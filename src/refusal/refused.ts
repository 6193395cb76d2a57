/** The closed set of what the product refuses: each is a fact, to which `texts` gives its sentence. */
import type { Names } from "../agreement/line-names";
import type { CaseFacts } from "./case-file";
import type { ChoiceFacts } from "./choices";
import type { ClosingFacts } from "./closing";
import type { CommunityRowFacts } from "./community-row";
import type { ContractFacts } from "./contract";
import type { DelimitedFacts } from "./delimited";
import type { ProblemOf } from "./facts";
import type { FileFacts } from "./file";
import type { FormulaFacts } from "./formula";
import type { HostFacts } from "./host";
import type { LedgerFacts } from "./ledger";
import type { PlannedFacts } from "./planned";
import type { ReadingFacts } from "./reading";
import type { RuleFacts } from "./rules";
import type { TerritoryFacts } from "./territory";

/** What a command line cannot carry out: it speaks one language, and says it at once. */
interface RequestFacts {
  request: { sentence: string };
}

export interface Facts
  extends
    RuleFacts,
    FormulaFacts,
    ChoiceFacts,
    CaseFacts,
    ContractFacts,
    PlannedFacts,
    LedgerFacts,
    ClosingFacts,
    HostFacts,
    DelimitedFacts,
    FileFacts,
    ReadingFacts,
    TerritoryFacts,
    CommunityRowFacts,
    RequestFacts {}

export type Problem = ProblemOf<Facts>;

/** Where what is refused was said; a formula shows it in its own cell. */
export type Where =
  /** The key of a case, such as `missions.access.rate`. */
  | { readonly path: string }
  /** What a row of a formula's range speaks of. */
  | { readonly about: Names }
  /** A cell of a workbook, in the words of its sheet. */
  | { readonly label: string; readonly place: string }
  /** The head of a column, of a row that is told beside. */
  | { readonly column: string }
  /** A row of a sheet, or of a table given as text, and the head of its column when one cell is meant. */
  | { readonly sheet?: string; readonly row: number; readonly column?: string };

/** Nothing else is thrown on purpose. */
export class Refused extends Error {
  constructor(
    readonly problem: Problem,
    readonly where?: Where,
    options?: ErrorOptions,
  ) {
    super(problem.kind, options);
    this.name = "Refused";
  }
}

export function refuse(problem: Problem, where?: Where): never {
  throw new Refused(problem, where);
}

/** Says of a refusal where it was met, unless that is known. */
export function within<T>(where: Where, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof Refused ? new Refused(error.problem, error.where ?? where) : error;
  }
}
