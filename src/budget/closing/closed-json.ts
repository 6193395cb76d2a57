/** A case once a contract year is closed: its rows beside those closed before, and the next year begun. */
import { toIso } from "../../agreement/day";
import { toEuros } from "../../agreement/money";
import type { NextYear } from "./next-year";
import type { Choices } from "../../funding/choices";
import type { ClosedAmount } from "../../funding/time/closed-amount";

type Json = Readonly<Record<string, unknown>>;

/** The same case file, the rows added to those of the years closed before, and the next year begun. */
export function closedJson(json: Json, rows: readonly ClosedAmount[], next: NextYear | null, choices: Choices): Json {
  const before = (json["closedYears"] ?? []) as readonly unknown[];
  const closed = { ...json, closedYears: [...before, ...rows.map(rowOfFile)] };
  return next === null ? closed : { ...closed, ...begun(json, next, choices) };
}

function rowOfFile({ year, from, to, settled, amount, advance, ...row }: ClosedAmount): Json {
  return {
    contractYear: year,
    ...row,
    from: toIso(from),
    to: toIso(to),
    settled: toIso(settled),
    amount: toEuros(amount),
    advance: toEuros(advance),
  };
}

function begun(json: Json, next: NextYear, choices: Choices): Json {
  const { tier, rates, followed, year } = next;
  return {
    ...(tier === null ? {} : { assumptions: assumptionsWith(json["assumptions"], next, choices) }),
    ...(rates.size === 0 ? {} : { missions: missionsWith(json["missions"], next, choices) }),
    ...(followed.length === 0 ? {} : { indicators: indicatorsWith(json["indicators"], followed, year) }),
  };
}

/** The tiers of the years before stay as they are said. */
function assumptionsWith(assumptions: unknown, { tier, year }: NextYear, { time }: Choices): Json {
  const before = Array.from({ length: year - 1 }, (_, index) => time.tiers[index] ?? null);
  return { ...(assumptions as Json), tiers: [...before, tier, ...time.tiers.slice(year)] };
}

function missionsWith(missions: unknown, { rates, year }: NextYear, choices: Choices): Json {
  const said = typeof missions === "object" && missions !== null ? (missions as Json) : missionsOf(choices);
  const changed = [...rates].map(([mission, rate]): readonly [string, Json] => {
    const before = choices.time.missions.get(mission)?.rates ?? [];
    const after = before.map((one, index) => (index === year - 1 ? rate : one));
    return [mission, { ...(said[mission] as Json), rates: after }];
  });
  return { ...said, ...Object.fromEntries(changed) };
}

/** Of a case that names none: those that it keeps, at their rates. */
function missionsOf({ missions }: Choices): Json {
  const kept = [...missions].filter(([, { isKept }]) => isKept);
  return Object.fromEntries(kept.map(([mission, { rate }]) => [mission, mission === "crisis" ? {} : { rate }]));
}

/** With their targets, and no result yet. */
function indicatorsWith(indicators: unknown, followed: readonly number[], year: number): readonly unknown[] {
  const all = indicators as readonly Json[];
  const again = followed.flatMap((place) => {
    const { achieved: _, proof: __, ...one } = all[place] ?? {};
    return [{ ...one, contractYear: year }];
  });
  return [...all, ...again];
}
