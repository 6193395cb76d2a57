/** Answers a `load`: the values asked for, nested as office.js wants them back. */
import { ApiObject, Collection, readMember, scalarNames } from "./api-object";
import type { WireQuery } from "./wire";

type Values = Record<string, unknown>;

/** Throws for a member that this Excel does not know. */
type BeforeUsing = (member: string) => void;

export function answerQuery(object: ApiObject, query: WireQuery, beforeUsing: BeforeUsing): Values {
  return new Reader(beforeUsing).read(object, [...(query.Select ?? []), ...(query.Expand ?? [])], query);
}

class Reader {
  constructor(private readonly beforeUsing: BeforeUsing) {}

  read(object: ApiObject, paths: readonly string[], query: WireQuery = {}): Values {
    if (isCollection(object)) return this.#readCollection(object, paths, query);
    return { ...object.identity(), ...this.#readMembers(object, paths) };
  }

  /** A path of a collection is about its items, unless the collection itself has such a member. */
  #readCollection(collection: Collection<ApiObject>, paths: readonly string[], query: WireQuery): Values {
    const isOwn = (path: string) => wireName(path) in collection;
    const own = paths.filter(isOwn);
    const ofItems = paths.filter((path) => !isOwn(path));
    const values = own.length > 0 ? this.#readMembers(collection, own) : {};
    if (own.length > 0 && ofItems.length === 0) return values;
    const from = query.Skip ?? 0;
    const items = collection.list().slice(from, query.Top === undefined ? undefined : from + query.Top);
    return { ...values, _Items: items.map((item) => this.read(item, ofItems)) };
  }

  #readMembers(object: ApiObject, paths: readonly string[]): Values {
    const values: Values = {};
    for (const [head, rest] of byHead(object, paths)) values[head] = this.#readMember(object, head, rest);
    return values;
  }

  #readMember(object: ApiObject, name: string, rest: readonly string[]): unknown {
    this.beforeUsing(`${object.apiName}.${name}`);
    const value = readMember(object, name);
    return value instanceof ApiObject ? this.read(value, rest) : value;
  }
}

const isCollection = (object: ApiObject): object is Collection<ApiObject> => object instanceof Collection;

/** `format/fill/color` and `format/font/bold` are both about `Format`. */
function byHead(object: ApiObject, paths: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const heads = new Map<string, string[]>();
  const wanted = paths.length === 0 ? ["*"] : paths;
  for (const path of wanted.flatMap((one) => (isEverything(one) ? scalarNames(object) : [one]))) {
    const [head = "", ...rest] = path.split("/");
    if (head === "" || head === "$none") continue;
    const tails = heads.get(wireName(head)) ?? [];
    heads.set(wireName(head), rest.length > 0 ? [...tails, rest.join("/")] : tails);
  }
  return heads;
}

const isEverything = (path: string): boolean => path === "*" || path === "$all";
const wireName = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
