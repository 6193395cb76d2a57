/** Listes: the words, accounts and lines that the tables of the budget offer and propose. */
import { chargeAccounts, chargeLines, productAccounts, productLines } from "../../../budget/form/form-lines";
import { natureIds, natures } from "../../../budget/natures";
import { proRataKey } from "../../../budget/planned";
import { resourceKindIds, resourceKinds } from "../../../budget/resource-kinds";
import { planInputTexts as texts } from "../../../texts/fr/workbook/plan-inputs";
import { cellOfRange, fixedRange, onSheet } from "../../address";
import { body, head, link, subtitle, title } from "../../cells";
import { unlessEmpty } from "../../formula";
import type { CellValue, SheetPlan } from "../../plan";
import { SheetDraft } from "../../sheet-draft";
import { wordLists } from "./words";

export interface Beginnings {
  readonly beginnings: string;
  readonly lines: string;
  /** The cells of how many signs the beginnings have, the longest first. */
  readonly lengths: readonly string[];
}

/** Absolute ranges down one column, without an empty cell. */
export interface ListRefs {
  readonly envelopes: string;
  readonly natures: string;
  readonly natureAccounts: string;
  readonly kinds: string;
  readonly kindAccounts: string;
  readonly kindLines: string;
  readonly voluntaryKinds: string;
  readonly chargeLines: string;
  readonly productLines: string;
  readonly lines: string;
  /** The key that is always there, then those of the table. */
  readonly keys: string;
  readonly chargeBeginnings: Beginnings;
  readonly productBeginnings: Beginnings;
}

const firstRow = 5;

type ListId = keyof typeof texts.listHeads;

/** @param keys the names of the sharing keys, and where they are */
export function listsSheet(keys: { readonly range: string; readonly names: readonly CellValue[] }): {
  readonly sheet: SheetPlan;
  readonly refs: ListRefs;
} {
  const draft = new SheetDraft("lists", texts.purposes.lists);
  draft.add([title(texts.titles.lists)], 27);
  draft.add([subtitle(texts.helps.lists)]);
  const columns = listsOf();
  const ids = Object.keys(columns) as ListId[];
  draft.skip();
  draft.add(ids.map((id) => head(texts.listHeads[id])));
  const range = (id: ListId): string => {
    const last = firstRow - 1 + columns[id].length + (id === "keys" ? keys.names.length : 0);
    return onSheet(draft.name, fixedRange(ids.indexOf(id) + 1, firstRow, last));
  };
  ids.forEach((id, index) => {
    columns[id].forEach((value, rank) => draft.put(firstRow + rank, index + 1, body(value)));
  });
  keys.names.forEach((name, rank) => {
    const place = cellOfRange(keys.range, rank);
    draft.put(firstRow + 1 + rank, ids.indexOf("keys") + 1, link(unlessEmpty(place, place), name ?? "", "text"));
  });
  return { sheet: finish(draft, ids), refs: refsOf(range) };
}

function listsOf(): Readonly<Record<ListId, readonly (string | number)[]>> {
  const [charge, product] = [beginningsOf(chargeLines, chargeAccounts), beginningsOf(productLines, productAccounts)];
  const lengths = [...new Set([...charge, ...product].map(([beginning]) => beginning.length))].sort((a, b) => b - a);
  return {
    envelopes: wordLists.envelopes.map(([, word]) => word),
    natures: wordLists.natures.map(([, word]) => word),
    natureAccounts: natureIds.map((id) => natures[id]),
    kinds: wordLists.kinds.map(([, word]) => word),
    kindAccounts: resourceKindIds.map((id) => resourceKinds[id].account),
    kindLines: resourceKindIds.map((id) => resourceKinds[id].line),
    voluntaryKinds: wordLists.voluntaryKinds.map(([, word]) => word),
    chargeBeginnings: charge.map(([beginning]) => beginning),
    chargeBeginningLines: charge.map(([, line]) => line),
    productBeginnings: product.map(([beginning]) => beginning),
    productBeginningLines: product.map(([, line]) => line),
    chargeLines,
    productLines,
    lines: [...chargeLines, ...productLines],
    keys: [proRataKey],
    lengths,
  };
}

function beginningsOf<Line extends string>(
  lines: readonly Line[],
  accounts: Readonly<Record<Line, readonly string[]>>,
): readonly (readonly [beginning: string, line: Line])[] {
  return lines.flatMap((line) => accounts[line].map((beginning) => [beginning, line] as const));
}

function finish(draft: SheetDraft, ids: readonly ListId[]): SheetPlan {
  return draft.finish({
    columnWidths: ids.map(() => 22),
    frozenRows: firstRow - 1,
    print: { orientation: "landscape", pagesTall: 1 },
  });
}

function refsOf(range: (id: ListId) => string): ListRefs {
  const lengths = listsOf().lengths.map((_, index) => cellOfRange(range("lengths"), index));
  return {
    envelopes: range("envelopes"),
    natures: range("natures"),
    natureAccounts: range("natureAccounts"),
    kinds: range("kinds"),
    kindAccounts: range("kindAccounts"),
    kindLines: range("kindLines"),
    voluntaryKinds: range("voluntaryKinds"),
    chargeLines: range("chargeLines"),
    productLines: range("productLines"),
    lines: range("lines"),
    keys: range("keys"),
    chargeBeginnings: { beginnings: range("chargeBeginnings"), lines: range("chargeBeginningLines"), lengths },
    productBeginnings: { beginnings: range("productBeginnings"), lines: range("productBeginningLines"), lengths },
  };
}
