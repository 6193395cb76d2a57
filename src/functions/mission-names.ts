import { lineNames } from "../agreement/line-names";
import type { Schedule } from "../agreement/schedule";
import { missionsOf } from "../agreement/total";
import { functionTexts } from "../texts/function-texts";
import { hostLanguage } from "./host-language";

/** A column of the names of a schedule's missions, in the language of whoever reads them. */
export function missionNames(schedule: Schedule): unknown[][] {
  const { name } = functionTexts[hostLanguage()];
  return missionsOf(schedule).map((mission) => [name(lineNames[mission])]);
}
