import { findMission } from "../agreement/find-line";
import { lineNames } from "../agreement/line-names";
import type { MissionId } from "../agreement/lines";
import { cliTexts } from "../texts/fr/cli";
import { refuseRequest } from "../library/refusal";
import { parseDay } from "../typed-figure/typed-date";

/**
 * What an option given once a mission says of each, as in `--start accès=2020-09-01`; a day by its month as any other.
 * @throws Refused on a word of another shape, a mission that is not kept, or one named twice
 */
export function byMission(
  option: string,
  words: readonly string[],
  kept: readonly MissionId[],
): ReadonlyMap<MissionId, string> {
  const said = new Map<MissionId, string>();
  for (const word of words) {
    const [, name = "", value = ""] = /^([^=]+)=(.*\S.*)$/.exec(word) ?? refuse(cliTexts.notByMission(option, word));
    const mission = findMission(name.trim());
    const label = lineNames[mission].fr;
    if (!kept.includes(mission)) refuse(cliTexts.missionNotKept(option, label));
    if (said.has(mission)) refuse(cliTexts.missionTwice(option, label));
    said.set(mission, parseDay(value.trim()));
  }
  return said;
}

function refuse(sentence: string): never {
  refuseRequest(sentence);
}
