/** What a row proposes in a cell until something else is typed there: the account of its nature, the line of its account. */
import { chargeLineOf, productLineOf } from "../../../budget/form/form-lines";
import { natures, type NatureId } from "../../../budget/natures";
import { resourceKinds, type ResourceKind } from "../../../budget/resource-kinds";
import { countIfs, empty, equals, inColumn, isEmpty, joined, unlessEmpty, when } from "../../formula";
import type { CellValue } from "../../plan";
import type { TableId } from "./columns";
import type { Beginnings, ListRefs } from "./lists";
import { wordLists, type WordOf } from "./words";

type Values = Readonly<Record<string, CellValue>>;

export interface Proposal {
  /** @param at the cell of another column of the row */
  readonly formula: (at: (key: string) => string) => string;
  /** What the formula gives, from what the other cells of the row hold. */
  readonly value: (row: Values) => string;
}

export function proposalsOf(table: TableId, lists: ListRefs): Readonly<Partial<Record<string, Proposal>>> {
  if (table === "charges") return { account: accountOfNature(lists), line: lineOfCharge(lists) };
  return table === "resources" ? { account: accountOfKind(lists), line: lineOfResource(lists) } : {};
}

function accountOfNature({ natures: words, natureAccounts }: ListRefs): Proposal {
  return {
    formula: (at) => beside(at("nature"), words, natureAccounts),
    value: ({ nature }) => {
      const id = idOf(wordLists.natures, nature) as NatureId | null;
      return id === null ? "" : natures[id];
    },
  };
}

function lineOfCharge(lists: ListRefs): Proposal {
  return {
    formula: (at) => lineOfAccount(at("account"), lists),
    value: ({ account }) => chargeLineOf(String(account ?? "")) ?? "",
  };
}

/** The line of the form of a charge's account. */
export function lineOfAccount(account: string, { chargeBeginnings }: ListRefs): string {
  return unlessEmpty(account, byBeginning(account, chargeBeginnings));
}

function accountOfKind({ kinds, kindAccounts }: ListRefs): Proposal {
  return {
    formula: (at) => beside(at("kind"), kinds, kindAccounts),
    value: ({ kind }) => kindOf(kind)?.account ?? "",
  };
}

/** The account of the kind goes to its line; another one, to that of its beginning. */
function lineOfResource({ kinds, kindAccounts, kindLines, productBeginnings }: ListRefs): Proposal {
  return {
    formula: (at) => {
      const isUsual = `${joined(at("account"), empty)}=${joined(beside(at("kind"), kinds, kindAccounts), empty)}`;
      const line = when(isUsual, beside(at("kind"), kinds, kindLines), byBeginning(at("account"), productBeginnings));
      return unlessEmpty(at("account"), line);
    },
    value: ({ kind, account }) => {
      const usual = kindOf(kind);
      return account === usual?.account ? (usual?.line ?? "") : (productLineOf(String(account ?? "")) ?? "");
    },
  };
}

function kindOf(word: CellValue | undefined) {
  const id = idOf(wordLists.kinds, word) as ResourceKind | null;
  return id === null ? null : resourceKinds[id];
}

function idOf(list: readonly WordOf[], wanted: CellValue | undefined): string | null {
  return list.find(([, word]) => word === wanted)?.[0] ?? null;
}

/** What stands beside a word of a list; nothing where the cell holds none of them. */
function beside(place: string, words: string, others: string): string {
  const found = inColumn(others, `MATCH(${place},${words},0)`);
  return when(isEmpty(place), empty, when(`${countIfs(equals(words, place))}=0`, empty, found));
}

/** The line of the longest beginning that an account has. */
function byBeginning(account: string, { beginnings, lines, lengths }: Beginnings): string {
  return lengths.reduceRight((otherwise, length) => {
    const start = `LEFT(${account},${length})`;
    const found = inColumn(lines, `MATCH(${start},${beginnings},0)`);
    return when(`${countIfs(equals(beginnings, start))}=0`, otherwise, found);
  }, empty);
}
