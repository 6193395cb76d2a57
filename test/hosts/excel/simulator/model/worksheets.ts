import { Collection } from "../wire/api-object";
import { itemNotFound } from "../wire/excel-error";
import { checkSheetName } from "./sheet-name";
import type { Workbook } from "./workbook";
import { Worksheet } from "./worksheet";

export class WorksheetCollection extends Collection<Worksheet> {
  constructor(private readonly workbook: Workbook) {
    super();
  }

  override list(): readonly Worksheet[] {
    return this.workbook.sheets;
  }

  /** After the others, and without showing it. */
  Add(name?: unknown): Worksheet {
    this.workbook.Protection.refuse();
    const legal = name === undefined || name === null ? this.#freeName() : checkSheetName(name, this.workbook);
    const sheet = new Worksheet(this.workbook, this.workbook.nextId("sheet"), legal);
    this.workbook.sheets = [...this.workbook.sheets, sheet];
    return sheet;
  }

  override GetCount(visibleOnly?: boolean): number {
    return this.visible(visibleOnly).length;
  }

  GetItem(key: string): Worksheet {
    const found = this.GetItemOrNullObject(key);
    if (found === null) throw itemNotFound(`no sheet ${key}`);
    return found;
  }

  GetItemOrNullObject(key: string): Worksheet | null {
    return this.workbook.sheets.find(({ Id }) => Id === key) ?? this.workbook.find(key);
  }

  GetActiveWorksheet(): Worksheet {
    return this.workbook.activeSheet;
  }

  GetFirst(visibleOnly?: boolean): Worksheet {
    return this.visible(visibleOnly)[0] ?? this.workbook.activeSheet;
  }

  GetLast(visibleOnly?: boolean): Worksheet {
    return this.visible(visibleOnly).at(-1) ?? this.workbook.activeSheet;
  }

  /** All of them unless only the visible ones are asked for. */
  visible(visibleOnly: boolean | undefined): readonly Worksheet[] {
    return this.workbook.sheets.filter(({ Visibility }) => visibleOnly !== true || Visibility === "Visible");
  }

  #freeName(): string {
    for (let number = 1; ; number++) if (this.workbook.find(`Sheet${number}`) === null) return `Sheet${number}`;
  }
}
