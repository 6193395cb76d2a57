/** One rate for several missions, as their fields hold it. */
import type { MissionId } from "../../agreement/lines";
import type { Language } from "../../texts/language";
import { parseRate } from "../../typed-figure/typed-figure";
import { textIn, type FormState } from "../form/form-state";

interface CommonRate {
  /** null: they differ, or one cannot be read. */
  readonly common: number | null;
  /** Of those that can be read: where a slider of all stands. */
  readonly mean: number;
}

/** A blank one counts for nothing. */
export function commonRateOf(missions: readonly MissionId[], form: FormState, language: Language): CommonRate {
  const typed = missions.map((mission) => parseRate(textIn(form, `rate:${mission}`), language, "percent") ?? 0);
  const rates = typed.filter((rate): rate is number => typeof rate === "number" && rate >= 0 && rate <= 1);
  const mean = rates.length === 0 ? 0 : rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
  const [first = 0] = rates;
  const isOne = rates.length === missions.length && rates.every((rate) => rate === first);
  return { common: isOne ? first : null, mean };
}
