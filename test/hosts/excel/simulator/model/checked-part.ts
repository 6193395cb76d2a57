/** Pieces of the object model made from a table: each property with the check of what it takes. */
import { part, type Part } from "../wire/api-object";

/** Answers the value as Excel keeps it, or refuses it. */
type Check = (value: unknown) => unknown;
export type Checks = Readonly<Record<string, Check>>;

/** Properties whose values are kept elsewhere. */
export function accessors(
  checks: Checks,
  read: (name: string) => unknown,
  write: (name: string, value: unknown) => void,
) {
  const properties = Object.entries(checks).map(([name, check]): [string, PropertyDescriptor] => [
    name,
    { enumerable: true, get: () => read(name), set: (value: unknown) => write(name, check(value)) },
  ]);
  return Object.defineProperties({}, Object.fromEntries(properties)) as Record<string, unknown>;
}

/** Properties that keep their own values; null until they are set. */
export function checkedPart(name: string, checks: Checks, initial: Readonly<Record<string, unknown>> = {}): Part {
  const values = new Map(Object.entries(initial));
  return part(
    name,
    accessors(
      checks,
      (property) => values.get(property) ?? null,
      (property, value) => values.set(property, value),
    ),
  );
}

/** More members for a part that exists. */
export function extend<Members extends object>(object: Part, members: Members): Part & Members {
  return Object.defineProperties(object, Object.getOwnPropertyDescriptors(members)) as Part & Members;
}
