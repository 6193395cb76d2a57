import { deploymentCalendar } from "../agreement/calendar";
import { scheduleInForce } from "../agreement/find-schedule";
import { lineNames } from "../agreement/line-names";
import { checkSignature } from "../agreement/signature";
import { functionTexts } from "../texts/function-texts";
import { tableTexts } from "../texts/table-texts";
import { given, isEmpty, readSchedule } from "./arguments";
import { clearDate } from "./clear-date";
import { answer } from "./errors";
import { hostLanguage } from "./host-language";

/** The deadlines of a contract, under the schedule in force at its signature where none is named, as `functions.ts` declares them: Excel dates. */
export function calendar(signature: unknown, schedule?: unknown): unknown[][] {
  return answer(() => {
    const signed = checkSignature(clearDate(given(signature)));
    const applied = isEmpty(schedule) ? scheduleInForce(signed) : readSchedule(schedule);
    const { name } = functionTexts[hostLanguage()];
    const words = tableTexts[hostLanguage()];
    const rows = deploymentCalendar(signed, applied).map((deadline) => [
      name(lineNames[deadline.mission]),
      deadline.latestStart ?? words.free,
      deadline.latestDeployment ?? words.free,
    ]);
    return [[words.mission, words.latestStart, words.latestDeployment], ...rows];
  });
}
