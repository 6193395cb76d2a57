/** Beside the amounts of each line: the rate of the year in progress, where it comes from, and who says the amounts. */
import { contractYearOn, type ContractYear } from "../../../agreement/contract-year";
import { isMission, type LineId, type MissionId } from "../../../agreement/lines";
import { isClosedYear } from "../../../funding/time/closed-years";
import type { Contract } from "../../../funding/time/contract";
import { rateOfYear } from "../../../funding/time/running";
import { originTexts as texts } from "../../../texts/fr/workbook/origin";
import { compares, countIfs, empty, equals, inColumn, quoted, sumIfs, when } from "../../formula";
import type { Layout } from "../../layout";
import type { LineCell } from "../../line-table";
import { isRated } from "../assumptions/missions";
import type { CalculationRefs } from "../calculations/refs";
import { originOf } from "../year-detail/origin";
import type { ContractLineRefs } from "../year-detail/contract-lines";

export interface OriginSources {
  readonly contract: Contract;
  readonly layout: Layout;
  readonly lines: ContractLineRefs;
  readonly refs: Pick<CalculationRefs, "rates" | "years">;
  /** What the indicators of a mission and year give: their columns, empty texts where they give none; null: the case follows none. */
  readonly earned: Readonly<Record<"mission" | "year" | "rate", string>> | null;
  /** The contract years of the rows of the closed years; null: none is. */
  readonly closed: string | null;
}

/** The year of the situation: the first before the signature, the last once the contract is over. */
function yearInProgress({ years, choices, signature }: Contract): ContractYear {
  const last = years.at(-1)?.year ?? 1;
  return contractYearOn(choices.situation.day, signature) ?? (choices.situation.day < signature ? 1 : last);
}

/** @param label the cell of the line's name */
export function originCells(line: LineId | null, label: string, sources: OriginSources): readonly LineCell[] {
  const { contract, lines } = sources;
  const year = `MAX(1,${countIfs(compares(sources.refs.years.from, "<=", "CPTS_Situation"))})`;
  const origin = inColumn(lines.origins, `MATCH(${label},${lines.lines},0)`);
  return [
    ...rateCells(line, { label, year }, sources),
    { formula: origin, value: line === null ? "" : originOf(line, contract), format: "text" },
  ];
}

function rateCells(
  line: LineId | null,
  { label, year }: { readonly label: string; readonly year: string },
  { contract, layout, refs: { rates }, earned, closed }: OriginSources,
): readonly LineCell[] {
  const own = [equals(rates.line, label), equals(rates.year, year)] as const;
  const rated = (then: string) => when(`${countIfs(...own, compares(rates.rate, ">=", "0"))}=0`, empty, then);
  const unlessClosed = (word: string, then: string) =>
    closed === null ? then : when(`${countIfs(equals(closed, year))}>0`, word, then);
  const rate = rated(unlessClosed(empty, sumIfs(rates.rate, ...own)));
  const from = rated(unlessClosed(quoted(texts.notified), openFrom(label, year, earned)));
  const mission = line !== null && isMission(line) && isRated(line, layout) ? line : null;
  const said = mission === null ? { rate: "", from: "" } : rateSaid(mission, contract);
  return [
    { formula: rate, value: said.rate, format: "rate" },
    { formula: from, value: said.from, format: "text" },
  ];
}

/** Of a year that is not closed. */
function openFrom(label: string, year: string, earned: OriginSources["earned"]): string {
  if (earned === null) return quoted(texts.typed);
  const tests = [equals(earned.mission, label), equals(earned.year, year), compares(earned.rate, ">=", "0")] as const;
  return when(`${countIfs(...tests)}>0`, quoted(texts.earned), quoted(texts.typed));
}

function rateSaid(mission: MissionId, contract: Contract): { readonly rate: number | string; readonly from: string } {
  const year = yearInProgress(contract);
  if (isClosedYear(year, contract.choices)) return { rate: "", from: texts.notified };
  const earned = contract.choices.time.earnedRates?.get(mission)?.[year - 1] ?? null;
  return { rate: rateOfYear(mission, year, contract.choices), from: earned === null ? texts.typed : texts.earned };
}
