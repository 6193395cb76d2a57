import { findLine } from "../agreement/find-line";
import { sourceOf } from "../agreement/source";
import { checkTier } from "../agreement/tier";
import { sourceTexts } from "../texts/source-texts";
import { given, readPart, readSchedule } from "./arguments";
import { answer } from "./errors";
import { hostLanguage } from "./host-language";

/** Where an amount comes from, as `functions.ts` declares it. */
export function source(line: unknown, tier: unknown, part?: unknown, schedule?: unknown): string {
  return answer(() => {
    const found = sourceOf(findLine(given(line)), checkTier(given(tier)), readPart(part), readSchedule(schedule));
    return sourceTexts[hostLanguage()](found);
  });
}
