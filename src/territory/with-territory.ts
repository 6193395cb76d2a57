import { refuse, within } from "../refusal/refused";
import type { Gazetteer } from "./gazetteer";
import { listOf, territoryOf, type Territory } from "./territory";

const path = "communes";

/** Whether a case names communes that nobody has read yet. */
export function namesCommunes(json: unknown): boolean {
  return typeof json === "object" && json !== null && path in json && !isRead(Reflect.get(json, path));
}

/** A workbook gives back what was read before: its population is that of its day. */
function isRead(communes: unknown): boolean {
  return communes === undefined || (typeof communes === "object" && communes !== null && !Array.isArray(communes));
}

/**
 * The same case, its communes read and summed, for `readCase`.
 * @param json a case that names communes
 * @param sourceOf what is said of where their population comes from
 * @throws Refused that names the commune
 */
export function withTerritory(
  json: unknown,
  gazetteer: Gazetteer,
  sourceOf: (territory: Territory) => string,
): unknown {
  if (typeof json !== "object" || json === null) return json;
  const communes: unknown = Reflect.get(json, path);
  const { [path]: _, ...others } = json as Readonly<Record<string, unknown>>;
  if (communes === null) return others;
  const territory = within({ path }, () => territoryOf(listIn(communes), gazetteer));
  return {
    ...json,
    [path]: { list: listOf(territory), population: territory.population, source: sourceOf(territory) },
  };
}

/** A text, a code that lost its quotes, or a list of them. */
function listIn(communes: unknown): readonly string[] {
  const list: readonly unknown[] = Array.isArray(communes) ? communes : [communes];
  return list.map((one) =>
    typeof one === "string" || typeof one === "number"
      ? String(one)
      : refuse({ kind: "wrongType", path, received: one, expected: "string" }),
  );
}
