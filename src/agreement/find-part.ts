import { fold } from "./fold";
import { partIds, type PartOrTotal } from "./lines";
import { partNames } from "./part-names";
import { refuse } from "../refusal/refused";

const parts: readonly PartOrTotal[] = ["total", ...partIds];
const byFolded = new Map(
  parts.flatMap((part) => {
    const { fr, en, also } = partNames[part];
    return [fr, en, ...also].map((name) => [fold(name), part] as const);
  }),
);

/** The part of a line that a person names, in French or English. @throws Refused */
export function findPart(value: unknown): PartOrTotal {
  const part = typeof value === "string" ? byFolded.get(fold(value)) : undefined;
  return part ?? refuse({ kind: "part", received: value });
}
