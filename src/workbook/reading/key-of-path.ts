/** Which input cell a key of a case was read from, such as `rate:access:3` for `missions.access.rates.2`. */
import type { CaseInWorkbook } from "../read-inputs";
import type { Inputs } from "./inputs";

/** @returns null when no cell alone gives it */
export function keyOfPath(path: string, opened: CaseInWorkbook, inputs: Inputs): string | null {
  const [field = "", ...words] = path.split(".");
  const key = keyIn(field, words, opened, inputs);
  return key !== null && inputs.keys.includes(key) ? key : null;
}

function keyIn(
  field: string,
  [key = "", inner = "", rank = ""]: readonly string[],
  { overrides }: CaseInWorkbook,
  inputs: Inputs,
): string | null {
  switch (field) {
    case "missions":
      return missionKey(key, inner, rank);
    case "assumptions":
      return assumptionKey(key, inner, inputs);
    case "situation":
      return `situation:${key}`;
    case "document":
      return key;
    case "overrides":
      return amountKeyOf(overrides[Number(key)]);
    default:
      return field === "tier" ? "contractTier" : field;
  }
}

/** The switches and the share of the access mission have cells that name no mission. */
function missionKey(mission: string, key: string, rank: string): string {
  if (key === "rates") return `rate:${mission}:${Number(rank) + 1}`;
  return ["kept", "rate", "start", "stop"].includes(key) ? `${key}:${mission}` : key;
}

function assumptionKey(key: string, inner: string, inputs: Inputs): string {
  if (key === "tiers") return `tier:${Number(inner) + 1}`;
  if (key === "crises") return crisisKey(Number(inner), inputs);
  return inner === "date" ? `${key}:date` : key;
}

/** A case lists the dates without the cells left empty between them. */
function crisisKey(rank: number, { at, layout }: Inputs): string {
  const slots = Array.from({ length: layout.crisisSlots }, (_, index) => index + 1);
  return `crisis:${slots.filter((slot) => (at(`crisis:${slot}`) ?? null) !== null)[rank] ?? 0}`;
}

function amountKeyOf(override: CaseInWorkbook["overrides"][number] | undefined): string | null {
  if (override === undefined) return null;
  const { schedule, line, part, tier } = override;
  return ["amount", schedule, line, part, tier].join(":");
}
