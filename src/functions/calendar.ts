import { deploymentCalendar } from "../agreement/calendar";
import { lineNames } from "../agreement/line-names";
import { checkSignature } from "../agreement/signature";
import { functionTexts } from "../texts/function-texts";
import { given, readSchedule } from "./arguments";
import { answer } from "./errors";
import { hostLanguage } from "./host-language";

/** The deadlines of a contract, as `functions.ts` declares them: Excel dates, whose cells are to be formatted as dates. */
export function calendar(signature: unknown, schedule?: unknown): unknown[][] {
  return answer(() => {
    const applied = readSchedule(schedule);
    const { name, words } = functionTexts[hostLanguage()];
    const rows = deploymentCalendar(checkSignature(given(signature)), applied).map((deadline) => [
      name(lineNames[deadline.mission]),
      deadline.latestStart ?? words.free,
      deadline.latestDeployment ?? words.free,
    ]);
    return [[words.mission, words.latestStart, words.latestDeployment], ...rows];
  });
}
