/** The keys that a shape of data has at each level, as paths such as `missions.access.rate`. */

/** Of a JSON Schema that refers to its own definitions. */
export function keysOfSchema(schema: object): readonly string[] {
  const definitions = inside(schema, "definitions");
  const referred = (one: object) => {
    const reference: unknown = Reflect.get(one, "$ref");
    return typeof reference === "string" ? inside(definitions, reference.replace("#/definitions/", "")) : {};
  };
  return keysOf(
    schema,
    (one) => inside(one, "properties"),
    (one) => [...values(one, "allOf"), ...values(one, "anyOf"), inside(one, "items"), referred(one)],
  );
}

/** Of a valibot schema. */
export function keysOfReader(schema: object): readonly string[] {
  return keysOf(
    schema,
    (one) => inside(one, "entries"),
    (one) => [...values(one, "options"), inside(one, "wrapped"), inside(one, "item")],
  );
}

type Part<T> = (schema: object) => T;

/** @param entriesOf the keys of an object @param innerOf the shapes that stand for the same value, or for its items */
function keysOf(schema: object, entriesOf: Part<object>, innerOf: Part<readonly object[]>): readonly string[] {
  const visit = (one: object, path: string): readonly string[] => {
    const own = Object.entries(entriesOf(one)).flatMap(([key, value]) => {
      return [`${path}${key}`, ...visit(Object(value) as object, `${path}${key}.`)];
    });
    const inner = innerOf(one).filter((part) => Object.keys(part).length > 0);
    return [...own, ...inner.flatMap((part) => visit(part, path))];
  };
  return [...new Set(visit(schema, ""))].sort();
}

/** The object or list under a key, or an empty object. */
export function inside(holder: object, key: string): object {
  const value: unknown = Reflect.get(holder, key);
  return typeof value === "object" && value !== null ? value : {};
}

function values(holder: object, key: string): readonly object[] {
  return Object.values(inside(holder, key)).filter((value): value is object => typeof value === "object");
}
