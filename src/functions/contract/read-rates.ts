/** The achievement rates of the missions kept, by contract year. */
import { byContractYear, contractYears, type ByContractYear } from "../../agreement/contract-year";
import { lineNames } from "../../agreement/line-names";
import type { MissionId } from "../../agreement/lines";
import { checkRate } from "../../agreement/rate";
import type { Schedule } from "../../agreement/schedule";
import { refuse } from "../../refusal/refused";
import { missionsNamed } from "./missions-named";
import { isBlank, isEmpty, orZero } from "../arguments";
import { readAbout } from "./read-about";
import { onlyCell, repeatedIn, rowsUpTo, type Row } from "./rows";
import { isZeroInWords } from "./zero-in-words";

type Rates = ReadonlyMap<MissionId, ByContractYear<number>>;

/**
 * One rate for all missions and years, or rows of a mission and its rates.
 * @param kept each must have its rates, but for the crisis mission, which none touches
 * @throws Refused
 */
export function readRates(range: unknown, kept: readonly MissionId[], used: readonly Schedule[]): Rates {
  if (!Array.isArray(range) && isBlank(range)) return refuse({ kind: "rate", received: null });
  const rows = rowsUpTo(1 + contractYears.length, range, "rates");
  const only = onlyCell(rows.length === 1 ? rows : range);
  const rates = only ? sameForAll(only.cell, kept) : ratesInRows(rows, used);
  const missing = kept.find((mission) => mission !== "crisis" && !rates.has(mission));
  return missing === undefined ? rates : refuse({ kind: "rateMissing", mission: missing });
}

function sameForAll(cell: unknown, kept: readonly MissionId[]): Rates {
  const rate = checkRate(orZero(cell));
  return new Map(kept.map((mission) => [mission, byContractYear(() => rate)]));
}

function ratesInRows(rows: readonly Row[], used: readonly Schedule[]): Rates {
  const named = rows.flatMap(([name, ...cells]) =>
    missionsNamed(name, used).map((mission) => [mission, ratesOf(mission, cells)] as const),
  );
  const twice = repeatedIn(named.map(([mission]) => mission));
  return twice === undefined ? new Map(named) : refuse({ kind: "missionTwice", range: "rates", mission: twice });
}

/** The last rate given is that of the years after it. */
function ratesOf(mission: MissionId, [first, ...others]: Row): ByContractYear<number> {
  const rates = others.reduce<readonly number[]>(
    (before, cell) => [...before, isAmbiguous(cell, before) ? refuseEmpty(mission, before) : readRate(mission, cell)],
    [readRate(mission, first)],
  );
  return byContractYear((year) => rates[Math.min(year, rates.length) - 1] ?? 0);
}

function readRate(mission: MissionId, cell: unknown): number {
  return isZeroInWords(cell) ? 0 : readAbout(lineNames[mission], () => checkRate(orZero(cell)));
}

/** 0, or as the year before: in Excel for Windows an empty cell is both. */
function isAmbiguous(cell: unknown, before: readonly number[]): boolean {
  return isEmpty(cell) && before.at(-1) !== 0;
}

function refuseEmpty(mission: MissionId, before: readonly number[]): never {
  return refuse({ kind: "rateEmpty", mission, year: before.length + 1 });
}
