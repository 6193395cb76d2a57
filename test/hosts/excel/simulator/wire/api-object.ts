/**
 * What a request can reach. A member with a capital is Excel's, spelt as on the wire (`Values`, `GetRange`); the others
 * are the simulator's own, and no request can touch them.
 */
import { invalidArgument, notSimulated } from "./excel-error";

export abstract class ApiObject {
  /** As Excel's documentation calls it. */
  get apiName(): string {
    return this.constructor.name;
  }

  /** What office.js keeps to name this object in its next requests. */
  identity(): Readonly<Record<string, string>> {
    return {};
  }
}

export abstract class Collection<Item extends ApiObject> extends ApiObject {
  abstract list(): readonly Item[];

  GetCount(): number {
    return this.list().length;
  }

  GetItemAt(index: number): Item {
    const item = this.list()[index];
    if (item === undefined) throw invalidArgument(`${this.apiName} has no item ${index}`);
    return item;
  }
}

/** A piece of the object model that only holds values and smaller pieces, such as the title of a chart. */
export class Part extends ApiObject {
  readonly #name: string;

  constructor(name: string, members: object) {
    super();
    this.#name = name;
    Object.defineProperties(this, Object.getOwnPropertyDescriptors(members));
  }

  override get apiName(): string {
    return this.#name;
  }
}

export function part<Members extends object>(name: string, members: Members): Part & Members {
  return new Part(name, members) as Part & Members;
}

type Members = Record<string, unknown>;

const isOfExcel = (name: string): boolean => /^_?[A-Z]/.test(name);

export function readMember(object: ApiObject, name: string): unknown {
  if (!isOfExcel(name) || !(name in object)) throw notSimulated(`${object.apiName}.${name}`);
  return (object as unknown as Members)[name];
}

export function writeMember(object: ApiObject, name: string, value: unknown): void {
  if (!isOfExcel(name) || !isWritable(object, name)) throw notSimulated(`setting ${object.apiName}.${name}`);
  (object as unknown as Members)[name] = value;
}

export function callMember(object: ApiObject, name: string, values: readonly unknown[]): unknown {
  const method = readMember(object, name);
  if (typeof method !== "function") throw notSimulated(`${object.apiName}.${name}()`);
  return (method as (...values: unknown[]) => unknown).apply(object, [...values]);
}

/** Excel's members that hold plain values: what `load()` without a list brings. */
export function scalarNames(object: ApiObject): readonly string[] {
  const names = new Set<string>();
  for (let level: object | null = object; level !== null; level = Object.getPrototypeOf(level) as object | null)
    for (const name of Object.getOwnPropertyNames(level)) if (isOfExcel(name)) names.add(name);
  return [...names].filter((name) => isScalar((object as unknown as Members)[name]));
}

const isScalar = (value: unknown): boolean => typeof value !== "function" && !(value instanceof ApiObject);

function isWritable(object: ApiObject, name: string): boolean {
  for (let level: object | null = object; level !== null; level = Object.getPrototypeOf(level) as object | null) {
    const property = Object.getOwnPropertyDescriptor(level, name);
    if (property !== undefined) return property.writable ?? property.set !== undefined;
  }
  return false;
}
