/**
 * The npm copy of office.js (1.1.110) stops at ExcelApi 1.15; the one that add-ins get from Microsoft's site has notes
 * since 1.18. They are declared here with the library's own helpers, as it declares its other members.
 */
type Client = Readonly<Record<string, unknown>>;
interface ClientObject {
  _handleResult(value: unknown): void;
}
type ClientClass = new (context: unknown, path: unknown) => ClientObject;
type Create = (type: ClientClass, parent: unknown, name: string, ...others: unknown[]) => object;

export interface OfficeExtensionInside {
  readonly SessionBase: { _overrideSession: unknown };
  readonly ClientObject: ClientClass;
  readonly Utility: {
    readonly _createPromiseFromResult: (value: unknown) => Promise<unknown>;
    readonly load: (object: unknown, option: unknown) => unknown;
  };
  readonly BatchApiHelper: {
    readonly createPropertyObject: Create;
    readonly createMethodObject: Create;
    readonly createIndexerObject: (type: ClientClass, parent: unknown, values: readonly unknown[]) => object;
    readonly invokeMethod: (
      object: unknown,
      name: string,
      kind: number,
      values: readonly unknown[],
      ...flags: number[]
    ) => unknown;
    readonly invokeSetProperty: (object: unknown, name: string, value: unknown, flags: number) => void;
  };
}

export function addNewerMembers(excel: typeof Excel, library: OfficeExtensionInside): void {
  const notes = collectionOfNotes(library);
  for (const owner of [excel.Workbook, excel.Worksheet])
    Object.defineProperty(owner.prototype, "notes", {
      configurable: true,
      get(this: Client) {
        return library.BatchApiHelper.createPropertyObject(notes, this, "Notes", true, 4);
      },
    });
}

const reads = 1;
const writes = 0;

function collectionOfNotes(library: OfficeExtensionInside): ClientClass {
  const { createMethodObject, createIndexerObject, invokeMethod } = library.BatchApiHelper;
  const note = classOfNote(library);
  return class NoteCollection extends library.ClientObject {
    add(cell: unknown, content: string): object {
      return createMethodObject(note, this, "Add", writes, [cell, content], false, true, null, 0);
    }
    getItem(key: unknown): object {
      return createIndexerObject(note, this, [key]);
    }
    getItemOrNullObject(key: unknown): object {
      return createMethodObject(note, this, "GetItemOrNullObject", reads, [key], false, false, null, 4);
    }
    getCount(): unknown {
      return invokeMethod(this, "GetCount", reads, [], 4, 0);
    }
  };
}

function classOfNote(library: OfficeExtensionInside): ClientClass {
  const { invokeMethod, invokeSetProperty } = library.BatchApiHelper;
  return class Note extends library.ClientObject {
    #content: unknown;

    get content(): unknown {
      if (this.#content === undefined) throw new Error("PropertyNotLoaded: content of a note");
      return this.#content;
    }
    set content(value: unknown) {
      this.#content = value;
      invokeSetProperty(this, "Content", value, 0);
    }
    load(option: unknown): unknown {
      return library.Utility.load(this, option);
    }
    delete(): void {
      invokeMethod(this, "Delete", writes, [], 0, 0);
    }
    /** The library calls it with what was loaded. */
    override _handleResult(value: unknown): void {
      super._handleResult(value);
      const { Content } = (value ?? {}) as { readonly Content?: unknown };
      if (Content !== undefined) this.#content = Content;
    }
  };
}
