import { contractYears } from "../../agreement/contract-year";
import type { MissionId } from "../../agreement/lines";
import { isRemembered } from "../../funding/remembered";
import { yes } from "../../texts/fr/workbook/common";
import type { CellValue } from "../plan";
import type { Inputs } from "./inputs";

/** What the cells say of each mission, but for those left out of which nothing is said. */
export function missionsIn(inputs: Inputs): Readonly<Record<string, Readonly<Record<string, unknown>>>> {
  const named = inputs.layout.missions.filter((mission) => isKept(mission, inputs) || remembers(mission, inputs));
  return Object.fromEntries(named.map((mission) => [mission, missionOf(mission, inputs)]));
}

function isKept(mission: MissionId, { at }: Inputs): boolean {
  return at(`kept:${mission}`) === yes;
}

function remembers(mission: MissionId, inputs: Inputs): boolean {
  const { at } = inputs;
  const days = [at(`start:${mission}`), at(`stop:${mission}`)];
  const ofFixed = mission === "access" ? [at("earmarkedOfFixed")] : [];
  const typed = [...days, ...ofFixed, ...contractYears.map((year) => at(`rate:${mission}:${year}`))];
  return typed.some(isTyped) || isRemembered(mission, { rate: at(`rate:${mission}`), ...careIn(inputs) });
}

/** A schedule whose fixed part holds unscheduled care has no switch for it: nothing is left out. */
function careIn({ at }: Inputs): { compensation: boolean; earmarked: boolean } {
  const isOn = (key: "compensation" | "earmarked") => at(key) === undefined || at(key) === yes;
  return { compensation: isOn("compensation"), earmarked: isOn("earmarked") };
}

function isTyped(value: CellValue | undefined): boolean {
  return value !== null && value !== undefined;
}

function missionOf(mission: MissionId, inputs: Inputs): Readonly<Record<string, unknown>> {
  const { at } = inputs;
  const kept = isKept(mission, inputs) ? {} : { kept: false };
  const dated = { ...kept, start: at(`start:${mission}`), stop: at(`stop:${mission}`) };
  if (mission === "crisis") return dated;
  const rated = { ...dated, rate: at(`rate:${mission}`) ?? 0, ...ratesOf(mission, inputs) };
  if (mission !== "access") return rated;
  return { ...rated, ...careIn(inputs), earmarkedOfFixed: at("earmarkedOfFixed") ?? null };
}

/** A year without a rate of its own has the mission's. */
function ratesOf(mission: MissionId, { at }: Inputs): object {
  const rates = contractYears.map((year) => at(`rate:${mission}:${year}`));
  return rates.some(isTyped) ? { rates: rates.map((rate) => rate ?? at(`rate:${mission}`) ?? 0) } : {};
}
