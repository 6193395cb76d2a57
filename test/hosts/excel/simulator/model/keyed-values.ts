/** Small stores of keys and values: the workbook's settings, a sheet's and a document's own properties. */
import { ApiObject, Collection } from "../wire/api-object";
import { itemNotFound } from "../wire/excel-error";
import { textOf } from "./one-of";

class KeyedValue extends ApiObject {
  constructor(
    private readonly store: KeyedValues,
    readonly Key: string,
    public Value: unknown,
  ) {
    super();
  }

  override get apiName(): string {
    return `${this.store.apiName}'s item`;
  }

  override identity(): Readonly<Record<string, string>> {
    return { _Id: this.Key };
  }

  Delete(): void {
    this.store.values.delete(this.Key.toLowerCase());
  }
}

export class KeyedValues extends Collection<KeyedValue> {
  readonly values = new Map<string, KeyedValue>();

  constructor(private readonly name: string) {
    super();
  }

  override get apiName(): string {
    return this.name;
  }

  override list(): readonly KeyedValue[] {
    return [...this.values.values()];
  }

  /** A key that exists takes the new value. */
  Add(key: unknown, value: unknown): KeyedValue {
    const item = new KeyedValue(this, textOf(key, 255, "a key"), value);
    this.values.set(item.Key.toLowerCase(), item);
    return item;
  }

  GetItem(key: string): KeyedValue {
    const item = this.GetItemOrNullObject(key);
    if (item === null) throw itemNotFound(`no ${key} in ${this.name}`);
    return item;
  }

  GetItemOrNullObject(key: string): KeyedValue | null {
    return this.values.get(key.toLowerCase()) ?? null;
  }

  DeleteAll(): void {
    this.values.clear();
  }

  asObject(): Readonly<Record<string, unknown>> {
    return Object.fromEntries(this.list().map(({ Key, Value }) => [Key, Value]));
  }
}
