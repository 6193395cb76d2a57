import { fold } from "../agreement/fold";
import type { Gazetteer } from "./gazetteer";

/** « Ain (01) » for whatever a table calls it: « 1 », of which Excel drops the zero, « 01 », « ain »; other words stay as they are. */
export function departmentNamed(typed: string, { departments }: Gazetteer): string {
  const wanted = fold(typed);
  const found = [...departments].find(([code, name]) => waysToSay(code, name).some((way) => fold(way) === wanted));
  return found === undefined ? typed : inFull(...found);
}

function waysToSay(code: string, name: string): readonly string[] {
  const short = code.replace(/^0/, "");
  return [code, short, name, inFull(code, name), inFull(short, name)];
}

/** As it stands in every table. */
export const inFull = (code: string, name: string): string => `${name} (${code})`;
