/** Objects that office.js asks to keep between two requests, such as the ranges that an add-in loads. */
import type { ApiObject } from "./api-object";
import { itemNotFound } from "./excel-error";

export class References {
  readonly #kept = new Map<string, ApiObject>();
  readonly #names = new WeakMap<ApiObject, string>();
  #count = 0;

  keep(object: ApiObject): null {
    const name = this.#names.get(object) ?? `reference-${++this.#count}`;
    this.#names.set(object, name);
    this.#kept.set(name, object);
    return null;
  }

  remove(name: string): null {
    this.#kept.delete(name);
    return null;
  }

  find(name: string): ApiObject {
    const object = this.#kept.get(name);
    if (object === undefined) throw itemNotFound("this object is no longer tracked");
    return object;
  }

  identity(object: ApiObject): Readonly<Record<string, string>> {
    const name = this.#names.get(object);
    return name !== undefined && this.#kept.has(name) ? { _ReferenceId: name } : {};
  }
}
