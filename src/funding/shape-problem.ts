/** What valibot finds wrong with the shape of a case, in our own terms. */
import type * as v from "valibot";
import type { CaseProblem } from "../refusal/case-file";
import { caseSchema } from "./case-file";

type Issue = v.BaseIssue<unknown>;

/** @param schema the shape in which it found it */
export function problemOf(issue: Issue, schema: object = caseSchema): CaseProblem {
  const { issue: deepest, keys } = deepestOf(issue, []);
  const path = keys.join(".");
  if (deepest.expected === "never") {
    return {
      kind: "unknownKey",
      path: keys.slice(0, -1).join("."),
      key: keys.at(-1) ?? "",
      accepted: acceptedKeys(keys, schema),
    };
  }
  if (deepest.received === "undefined") return { kind: "missingKey", path };
  return { kind: "wrongType", path, received: deepest.input, expected: deepest.expected ?? "" };
}

interface PlacedIssue {
  readonly issue: Issue;
  readonly keys: readonly string[];
}

/** A value that fits none of several shapes is judged by the shape that it comes nearest to. */
function deepestOf(issue: Issue, above: readonly string[]): PlacedIssue {
  const keys = [...above, ...(issue.path ?? []).map(({ key }) => String(key))];
  const inner = (issue.issues ?? []).map((one) => deepestOf(one, keys));
  return inner.reduce((best, one) => (one.keys.length > best.keys.length ? one : best), { issue, keys });
}

/** The keys that stand beside the last one of a path. */
function acceptedKeys(path: readonly string[], whole: object): readonly string[] {
  const holder = path.slice(0, -1).reduce<unknown>((schema, key) => child(schema, key), whole);
  return Object.keys(property(objectIn(holder), "entries") ?? {});
}

function child(schema: unknown, key: string): unknown {
  const holder = objectIn(schema);
  return property(property(holder, "entries"), key) ?? property(holder, "item");
}

/** The object or list inside an optional or a choice between shapes. */
function objectIn(schema: unknown): unknown {
  const inner = property(schema, "wrapped") ?? schema;
  const options = property(inner, "options");
  return Array.isArray(options) ? (options.find((option) => property(option, "entries")) ?? inner) : inner;
}

function property(holder: unknown, key: string): object | undefined {
  const value: unknown = typeof holder === "object" && holder !== null ? Reflect.get(holder, key) : undefined;
  return typeof value === "object" && value !== null ? value : undefined;
}
