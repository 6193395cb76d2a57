/** The achievement rates of the missions kept, by contract year. */
import { byContractYear, contractYears, type ByContractYear } from "../../agreement/contract-year";
import { lineNames } from "../../agreement/line-names";
import type { MissionId } from "../../agreement/lines";
import { checkRate } from "../../agreement/rate";
import type { Schedule } from "../../agreement/schedule";
import { refuseContract } from "../../funding/time/contract-problem";
import { missionsNamed } from "./missions-named";
import { readAbout } from "./read-about";
import { isBlank, repeatedIn, rowsUpTo, type Row } from "./rows";

type Rates = ReadonlyMap<MissionId, ByContractYear<number>>;

/**
 * One rate for all missions and years, or rows of a mission and its rates.
 * @param kept each must have its rates, but for the crisis mission, which none touches
 * @throws Refused or ContractRefused
 */
export function readRates(range: unknown, kept: readonly MissionId[], used: readonly Schedule[]): Rates {
  const rows = rowsUpTo(1 + contractYears.length, range, "rates");
  const [[first, ...others] = [], ...rest] = rows;
  const rates = others.length + rest.length === 0 ? sameForAll(first, kept) : ratesInRows(rows, used);
  const missing = kept.find((mission) => mission !== "crisis" && !rates.has(mission));
  return missing === undefined ? rates : refuseContract({ kind: "rateMissing", mission: missing });
}

function sameForAll(cell: unknown, kept: readonly MissionId[]): Rates {
  const rate = checkRate(cell);
  return new Map(kept.map((mission) => [mission, byContractYear(() => rate)]));
}

function ratesInRows(rows: readonly Row[], used: readonly Schedule[]): Rates {
  const named = rows.flatMap(([name, ...cells]) =>
    missionsNamed(name, used).map((mission) => [mission, ratesOf(mission, cells)] as const),
  );
  const twice = repeatedIn(named.map(([mission]) => mission));
  return twice === undefined
    ? new Map(named)
    : refuseContract({ kind: "missionTwice", range: "rates", mission: twice });
}

/** A blank year has the rate of the year before. */
function ratesOf(mission: MissionId, cells: Row): ByContractYear<number> {
  return byContractYear((year) => {
    const latest = cells
      .slice(0, year)
      .filter((cell) => !isBlank(cell))
      .at(-1);
    return readAbout(lineNames[mission], () => checkRate(latest));
  });
}
