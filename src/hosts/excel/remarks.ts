/**
 * Words beside a cell: notes where Excel lets add-ins write them (ExcelApi 1.18), comments before that (1.10), which
 * look the same to a person but for the name of their author.
 */
import { hasApi } from "./in-excel";

export interface Remarks {
  /** The remarks that there are, by the address of their cell. */
  readonly read: (addresses: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  readonly add: (address: string, text: string) => void;
  readonly change: (address: string, text: string) => void;
  readonly remove: (address: string) => void;
}

export function remarksOf(context: Excel.RequestContext): Remarks {
  return hasApi("1.18") ? notesOf(context) : commentsOf(context);
}

function notesOf(context: Excel.RequestContext): Remarks {
  const { notes } = context.workbook;
  return {
    read: async (addresses) => {
      const asked = addresses.map((address) => ({ address, note: notes.getItemOrNullObject(address) }));
      for (const { note } of asked) note.load("content");
      await context.sync();
      return new Map(
        asked.filter(({ note }) => !note.isNullObject).map(({ address, note }) => [address, note.content]),
      );
    },
    add: (address, text) => void notes.add(address, text),
    change: (address, text) => void (notes.getItem(address).content = text),
    remove: (address) => notes.getItem(address).delete(),
  };
}

function commentsOf(context: Excel.RequestContext): Remarks {
  const { comments } = context.workbook;
  return {
    read: async (addresses) => {
      comments.load("items/id,items/content");
      await context.sync();
      const found = comments.items.map((comment) => ({ comment, cell: comment.getLocation().untrack() }));
      for (const { cell } of found) cell.load("address");
      await context.sync();
      const all = found.map(({ comment, cell }) => [cell.address, comment.content] as const);
      return new Map(all.filter(([address]) => addresses.includes(address)));
    },
    add: (address, text) => void comments.add(address, text),
    change: (address, text) => void (comments.getItemByCell(address).content = text),
    remove: (address) => comments.getItemByCell(address).delete(),
  };
}
