/** Suivi: a table of the charges, by mission or by class, each line with the first reason that was given for it. */
import { isWithin } from "../../../agreement/period";
import type { Correction } from "../../../budget/planned";
import type { TrackedAmounts } from "../../../budget/tracking/tracked-amounts";
import { trackingTexts as texts } from "../../../texts/fr/workbook/tracking";
import { cell } from "../../address";
import { body, head, total, totalLabel, type Content } from "../../cells";
import { countIfs, empty, equals, inColumn, quoted, sumIfs, when } from "../../formula";
import type { SheetDraft } from "../../sheet-draft";
import { onPlan } from "../budget/on-plan";
import type { TrackingRefs } from "../plan-calculations/tracking/tracking";
import { columns } from "./columns";
import { lineContents, totalContents, type Added } from "./line";

export interface TrackedLine {
  readonly label: string;
  readonly amounts: TrackedAmounts;
  readonly isOf: (correction: Correction) => boolean;
}

interface TrackedTable {
  readonly title: string;
  /** The column of the block that holds the labels, and that of the reasons. */
  readonly key: "mission" | "name";
  readonly reasonKey: "place" | "class";
  readonly lines: readonly TrackedLine[];
}

/** @returns the states of its gaps, down one column */
export function addTable(
  draft: SheetDraft,
  { title, key, reasonKey, lines }: TrackedTable,
  refs: TrackingRefs,
  corrections: readonly Correction[],
): { readonly first: number; readonly last: number } {
  const { cells, tracked } = refs;
  const heads = [title, ...Object.values(texts.head)];
  draft.add(heads.map(head));
  const first = draft.nextRow;
  const given = corrections.filter(({ day, reason }) => reason !== "" && isWithin(day, tracked.period));
  for (const { label, amounts, isOf } of lines) {
    const row = draft.nextRow;
    const isIts = equals(onPlan(cells.down(key)), cell(columns.label, row));
    const added: Added = (id) => sumIfs(onPlan(cells.down(id)), isIts);
    const reason = given.find(isOf)?.reason ?? "";
    draft.add([
      body(label),
      ...lineContents(row, { added, amounts, refs }),
      reasonContent(row, reasonKey, reason, refs),
    ]);
  }
  return { first, last: draft.nextRow - 1 };
}

function reasonContent(row: number, key: "place" | "class", value: string, { reasons }: TrackingRefs): Content {
  const [label, keys] = [cell(columns.label, row), onPlan(reasons.down(key))];
  const found = inColumn(onPlan(reasons.down("reason")), `MATCH(${label},${keys},0)`);
  const formula = when(`${countIfs(equals(keys, label))}=0`, empty, found);
  return { formula, value, role: "entryText", format: "text" };
}

export function addTotal(draft: SheetDraft, { cells, tracked }: TrackingRefs): void {
  const row = draft.nextRow;
  const added: Added = (id) => `SUM(${onPlan(cells.down(id))})`;
  const amounts = tracked.facts.total;
  const { total: whole, knownTotal } = texts;
  const label = when(`${added("lacking")}>0`, quoted(knownTotal), quoted(whole));
  draft.add([
    total(label, amounts.unknown > 0 ? knownTotal : whole, "text"),
    ...totalContents(row, added, amounts),
    totalLabel(""),
    totalLabel(""),
  ]);
}
