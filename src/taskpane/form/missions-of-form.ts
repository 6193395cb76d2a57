/** What the form says of each mission, but for those left out of which nothing is typed. */
import { contractYears } from "../../agreement/contract-year";
import type { MissionId } from "../../agreement/lines";
import type { CaseFile } from "../../funding/case-file";
import { isRemembered } from "../../funding/remembered";
import type { Language } from "../../texts/language";
import { isOn, textIn, type FormState } from "./form-state";
import { parseDate } from "../../typed-figure/typed-date";
import { parseEuros, parseRate, type Typed } from "../../typed-figure/typed-figure";
import { missionsOfSchedules, schedulesIn } from "./schedules-in";

export function missionsOfForm(form: FormState, language: Language): NonNullable<CaseFile["missions"]> {
  const named = missionsOfSchedules(schedulesIn(form)).filter(
    (mission) => isOn(form, `kept:${mission}`) || remembers(mission, form, language),
  );
  return Object.fromEntries(named.map((mission) => [mission, missionOf(mission, form, language)]));
}

function remembers(mission: MissionId, form: FormState, language: Language): boolean {
  const years = contractYears.map((year) => textIn(form, `rate:${mission}:${year}`));
  const typed = [textIn(form, `start:${mission}`), textIn(form, `stop:${mission}`), ...years];
  const rate = parseRate(textIn(form, `rate:${mission}`), language, "percent");
  const [compensation, earmarked] = [isOn(form, "compensation"), isOn(form, "earmarked")];
  return typed.some((text) => text.trim() !== "") || isRemembered(mission, { rate, compensation, earmarked });
}

function missionOf(mission: MissionId, form: FormState, language: Language): object {
  const dated = {
    ...(!isOn(form, `kept:${mission}`) && { kept: false }),
    start: parseDate(textIn(form, `start:${mission}`), language),
    stop: parseDate(textIn(form, `stop:${mission}`), language),
  };
  if (mission === "crisis") return dated;
  const rated = { ...dated, ...ratesOf(mission, form, language) };
  if (mission !== "access") return rated;
  const earmarkedOfFixed = parseEuros(textIn(form, "earmarkedOfFixed"), language);
  return { ...rated, compensation: isOn(form, "compensation"), earmarked: isOn(form, "earmarked"), earmarkedOfFixed };
}

/** A year without a rate of its own has the mission's, which counts for nothing when it is blank. */
function ratesOf(mission: MissionId, form: FormState, language: Language): object {
  const parse = (text: string): Typed => parseRate(text, language, "percent");
  const rate = parse(textIn(form, `rate:${mission}`));
  const ofYears = contractYears.map((year) => parse(textIn(form, `rate:${mission}:${year}`)));
  if (ofYears.every((one) => one === null)) return { rate };
  return { rate: rate ?? 0, rates: ofYears.map((one) => one ?? rate ?? 0) };
}
