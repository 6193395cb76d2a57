import { ApiObject, Collection } from "../wire/api-object";
import { itemNotFound } from "../wire/excel-error";
import { type Area, columnsOf } from "./area";
import { Range } from "./range";
import { readContents } from "./range-contents";
import type { Table } from "./tables";

class TableColumn extends ApiObject {
  constructor(
    private readonly table: Table,
    readonly Index: number,
  ) {
    super();
  }

  get Name(): string {
    const { sheet, area } = this.table;
    return String(readContents(sheet, area.top, area.left + this.Index).value);
  }

  GetRange(): Range {
    return this.#rows({});
  }

  GetHeaderRowRange(): Range {
    return this.#rows({ bottom: this.table.area.top });
  }

  GetDataBodyRange(): Range {
    return this.#rows({ top: this.table.area.top + 1 });
  }

  #rows(rows: Partial<Area>): Range {
    const column = this.table.area.left + this.Index;
    return new Range(this.table.sheet, { ...this.table.area, ...rows, left: column, right: column });
  }
}

export class TableColumnCollection extends Collection<TableColumn> {
  constructor(private readonly table: Table) {
    super();
  }

  override list(): readonly TableColumn[] {
    return Array.from({ length: columnsOf(this.table.area) }, (_, index) => new TableColumn(this.table, index));
  }

  GetItem(name: string): TableColumn {
    const found = this.GetItemOrNullObject(name);
    if (found === null) throw itemNotFound(`no column ${name}`);
    return found;
  }

  GetItemOrNullObject(name: string): TableColumn | null {
    return this.list().find((column) => column.Name === name) ?? null;
  }
}
