/** What other sheets read of a budget as it is entered: absolute ranges down one column, which rows typed in make longer. */
import type { Accounting } from "../../../budget/planned";
import type { ColumnKey, TableId } from "./columns";
import type { IndemnitySettings } from "./indemnity-settings";
import type { ListRefs } from "./lists";

export interface TableRefs<Key extends string> {
  /** How many rows it was built with, those that are empty included. */
  readonly rows: number;
  readonly column: (key: Key) => string;
  /**
   * One cell, by its place in the column: not a direct reference, so that a row that was inserted is read too.
   * @param index from 0
   */
  readonly cell: (key: Key, index: number) => string;
  /** A formula of its own sheet: more than 0 once something is written under it. */
  readonly under: string;
}

/** That only some workbooks have. */
type OptionalTable =
  "indicators" | "rates" | "declarations" | "corrections" | "decisions" | "closedYears" | "received" | "ledgerRules";

export interface IndemnityRefs {
  readonly rates: TableRefs<ColumnKey<"rates">>;
  readonly declarations: TableRefs<ColumnKey<"declarations">>;
  readonly settings: IndemnitySettings;
}

export interface CorrectionRefs extends TableRefs<ColumnKey<"corrections">> {
  /** The cell of the last month that counts as spent. */
  readonly lastMonth: string;
}

export interface DecisionRefs extends TableRefs<ColumnKey<"decisions">> {
  /** The cell of the contract year that the dialogue is about. */
  readonly year: string;
}

export type PlannedRefs = { readonly [Table in Exclude<TableId, OptionalTable>]: TableRefs<ColumnKey<Table>> } & {
  /** null: the case follows none. */
  readonly indicators: TableRefs<ColumnKey<"indicators">> | null;
  /** null: the case speaks of none. */
  readonly indemnities: IndemnityRefs | null;
  /** null: nothing is said of the follow-up. */
  readonly corrections: CorrectionRefs | null;
  /** null: nobody says what was received of the grant. */
  readonly received: TableRefs<ColumnKey<"received">> | null;
  /** null: no year is closed. */
  readonly closed: TableRefs<ColumnKey<"closedYears">> | null;
  /** null: nothing is said of the dialogue. */
  readonly decisions: DecisionRefs | null;
  /** The cells that say that something is written under a table, empty as long as nothing is. */
  readonly warnings: readonly string[];
  readonly accounting: Readonly<Record<keyof Accounting, string>>;
  readonly lists: ListRefs;
};
