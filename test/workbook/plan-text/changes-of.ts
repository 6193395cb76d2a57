/** Every copy of a value with one change: a number, a text or a yes somewhere inside it becomes another. */
export function changesOf<Value>(value: Value): readonly Value[] {
  return changed(value) as readonly Value[];
}

function changed(value: unknown): readonly unknown[] {
  // A key that a cell does not use says nothing.
  if (value === undefined) return [];
  if (typeof value === "number") return [value + 1];
  if (typeof value === "string") return [`${value}x`];
  if (typeof value === "boolean") return [!value];
  if (value instanceof Map) return changesOf([...(value as ReadonlyMap<unknown, unknown>)]).map((one) => new Map(one));
  return typeof value === "object" && value !== null ? changedInside(value) : ["x"];
}

function changedInside(value: object): readonly unknown[] {
  return Object.entries(value).flatMap(([key, item]) => {
    return changed(item).map((one) =>
      Object.assign(Array.isArray(value) ? [...(value as unknown[])] : { ...value }, { [key]: one }),
    );
  });
}
