/** The option that says what a key of a case holds: who typed one wrote no key. */
import { Refused } from "../refusal/refused";
import { assumptionIds, assumptionNames } from "../funding/time/assumption-names";
import type { Options } from "./options";

const ofKeys: readonly (readonly [path: RegExp, option: keyof Options])[] = [
  [/^situation\.day$/, "situation"],
  [/^situation\.bankBalance$/, "bank-balance"],
  [/^situation\.commitments$/, "commitments"],
  [/^situation\.earmarkedSpent$/, "earmarked-spent"],
  [/^document\.preparedBy$/, "prepared-by"],
  [/^document\.preparedFor$/, "prepared-for"],
  [/^document\.note$/, "note"],
  [/^missions\.\w+\.rates\b/, "rates"],
  [/^missions\.\w+\.rate$/, "rate"],
  [/^missions\.\w+\.start$/, "start"],
  [/^missions\.\w+\.stop$/, "stop"],
  [/^missions\.\w+\.earmarkedOfFixed$/, "earmarked-of-fixed"],
  [/^assumptions\.crisisPlan$/, "crisis-plan"],
  [/^assumptions\.tiers\b/, "tiers"],
  [/^assumptions\.balanceDelay$/, "balance-delay"],
  [/^(?:assumptions|missions\.access)\./, "assume"],
];

/** @throws Refused that names the option, where one says it */
export function byOption<T>(options: Options, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Refused) || error.where === undefined || !("path" in error.where)) throw error;
    const { path } = error.where;
    const said = ofKeys.find(([key, option]) => key.test(path) && options[option] !== undefined);
    if (said === undefined) throw error;
    const option = said[1] === "assume" ? `--assume ${assumptionIn(path)}` : `--${said[1]}`;
    throw new Refused(error.problem, { about: { fr: option, en: option, also: [] } });
  }
}

/** As the option names it. */
function assumptionIn(path: string): string {
  const [, key = "", part = ""] = path.replace("missions.", "").split(".");
  const wanted = key === "intentAid" && part === "date" ? "intentAidDate" : key;
  const id = assumptionIds.find((one) => one === wanted);
  return id === undefined ? "" : assumptionNames[id].fr;
}
