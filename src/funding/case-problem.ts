/** Why a case file cannot be read: facts, to which `texts` gives their sentence. `path` is like `missions.access`. */
import type { Day } from "../agreement/day";
import type { Refusal } from "../agreement/refusal";
import type { ScheduleRule } from "../agreement/schedules-of-year";
import type * as v from "valibot";
import { caseSchema } from "./case-file";

export type CaseProblem =
  | { readonly kind: "notAnObject"; readonly received: unknown }
  | { readonly kind: "unknownKey"; readonly path: string; readonly key: string; readonly accepted: readonly string[] }
  | { readonly kind: "missingKey"; readonly path: string }
  | { readonly kind: "wrongType"; readonly path: string; readonly received: unknown; readonly expected: string }
  | { readonly kind: "textTooLong"; readonly path: string; readonly length: number; readonly most: number }
  /** The same amount given twice. */
  | { readonly kind: "overrideTwice"; readonly path: string }
  | {
      readonly kind: "listLength";
      readonly path: string;
      readonly length: number;
      readonly least: number;
      readonly most: number;
    }
  /** A mission that stops on the day on which it starts, or before. */
  | { readonly kind: "stopBeforeStart"; readonly path: string; readonly start: Day; readonly stop: Day }
  /** A situation of before the contract. */
  | { readonly kind: "beforeSignature"; readonly path: string; readonly day: Day; readonly signature: Day }
  | { readonly kind: "bankBalance"; readonly path: string; readonly received: unknown }
  | { readonly kind: "afterContract"; readonly path: string; readonly day: Day; readonly end: Day }
  /** A rule that goes by the schedules in force, with one that never was. */
  | { readonly kind: "neverInForce"; readonly path: string; readonly rule: ScheduleRule; readonly schedule: string }
  | { readonly kind: "refused"; readonly path: string; readonly refusal: Refusal };

export class CaseRefused extends Error {
  constructor(readonly problem: CaseProblem) {
    super(problem.kind);
    this.name = "CaseRefused";
  }
}

type Issue = v.BaseIssue<unknown>;

/** What valibot found, in our own terms. @param schema the shape in which it found it */
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
