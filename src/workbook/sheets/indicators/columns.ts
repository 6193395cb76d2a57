/** The columns of Calculs indicateurs, from the left: what is counted, then the rate that it gives. */
import { atContractYear, contractYears, type ContractYear } from "../../../agreement/contract-year";
import { lineNames } from "../../../agreement/line-names";
import { noMoney, toEuros, type Cents } from "../../../agreement/money";
import type { RatedMission } from "../../../budget/indicators/indicator";
import { earnedInEuros } from "../../../budget/indicators/indicators-in-euros";
import type { MissionYear } from "../../../budget/indicators/mission-years";
import { gapOf } from "../../../budget/indicators/variable-part";
import { missionTimeOf, rateOfYear } from "../../../funding/time/running";
import { toEnter } from "../../../texts/fr/workbook/common";
import { indicatorTexts as texts, unitWords } from "../../../texts/fr/workbook/indicators";
import { cellOfRange } from "../../address";
import { body, calculation, link, type Content } from "../../cells";
import {
  compares,
  countIfs,
  empty,
  equals,
  hasNoNumber,
  holds,
  isEmpty,
  numberIn,
  quoted,
  sumIfs,
  when,
} from "../../formula";
import type { TimeRefs } from "../calculations/accounts/accounts";
import { shownAmount } from "../calculations/dues/amount-of-year";
import type { CalculationSources } from "../calculations/sources";
import type { At, Column } from "../plan-calculations/block";
import type { PlannedRefs } from "../plan-inputs/refs";

export interface IndicatorRefs {
  readonly calculations: Omit<CalculationSources, "scenario">;
  readonly refs: TimeRefs;
  readonly inputs: NonNullable<PlannedRefs["indicators"]>;
}

/** A mission in a contract year, whether or not it has indicators. */
export interface Fact {
  readonly mission: RatedMission;
  readonly year: ContractYear;
  readonly own: MissionYear | null;
  readonly variable: Cents | null;
}

export function columnsOf(sources: IndicatorRefs): readonly Column<Fact>[] {
  return [...countColumns(sources), ...partColumns(sources), ...rateColumns(sources)];
}

/** A cell that reads the others of its row. */
function computed(
  id: keyof typeof texts.heads,
  format: Content["format"],
  formula: (at: At) => string,
  value: (fact: Fact) => number | string,
): Column<Fact> {
  return { id, head: texts.heads[id], content: (fact, at) => calculation(formula(at), value(fact), format) };
}

/** The rows of the mission and year. */
function rowsOf(at: At, inputs: IndicatorRefs["inputs"]) {
  return [equals(inputs.column("mission"), at("mission")), equals(inputs.column("contractYear"), at("year"))] as const;
}

/** One formula where they are in euros, another where they are shares or points of the variable part. */
function byUnit(at: At, { inputs }: IndicatorRefs, euros: string, other: string): string {
  const isIn = (unit: string) => `${countIfs(...rowsOf(at, inputs), holds(inputs.column("unit"), unit))}>0`;
  return when(isIn(unitWords.share), other, when(isIn(unitWords.points), other, euros));
}

function countColumns({ inputs }: IndicatorRefs): readonly Column<Fact>[] {
  const measured = compares(inputs.column("reached"), ">=", "0");
  return [
    { id: "mission", head: texts.heads.mission, content: ({ mission }) => body(lineNames[mission].fr) },
    { id: "year", head: texts.heads.year, content: ({ year }) => body(year, "integer") },
    computed(
      "count",
      "integer",
      (at) => countIfs(...rowsOf(at, inputs)),
      ({ own }) => own?.count ?? 0,
    ),
    computed(
      "measured",
      "integer",
      (at) => countIfs(...rowsOf(at, inputs), measured),
      ({ own }) => own?.measured ?? 0,
    ),
    computed(
      "unvalued",
      "integer",
      (at) => `${at("count")}-${countIfs(...rowsOf(at, inputs), compares(inputs.column("value"), ">", "0"))}`,
      ({ own }) => own?.unvalued ?? 0,
    ),
    computed(
      "value",
      "decimal",
      (at) => sumIfs(inputs.column("value"), ...rowsOf(at, inputs)),
      ({ own }) => own?.value ?? 0,
    ),
    computed(
      "earned",
      "decimal",
      (at) => sumIfs(inputs.column("earned"), ...rowsOf(at, inputs)),
      ({ own }) => own?.earned ?? 0,
    ),
  ];
}

function partColumns(sources: IndicatorRefs): readonly Column<Fact>[] {
  const { contract } = sources.calculations.model;
  const isShare = (at: At) =>
    `${countIfs(...rowsOf(at, sources.inputs), holds(sources.inputs.column("unit"), unitWords.share))}>0`;
  const known = (at: At) => byUnit(at, sources, `ROUND(${at("value")}-${at("variable")},2)`, empty);
  const gap = (at: At) => when(`${at("unvalued")}>0`, empty, known(at));
  return [
    { id: "variable", head: texts.heads.variable, content: (fact) => variableContent(fact, sources) },
    computed(
      "gap",
      "signedEuros",
      (at) => when(`${at("count")}=0`, empty, when(hasNoNumber(at("variable")), empty, gap(at))),
      ({ own }) => (own && gapOf(own, contract)) ?? "",
    ),
    computed(
      "whole",
      "decimal",
      (at) => when(isShare(at), "1", at("value")),
      ({ own }) => (own?.unit === "share" ? 1 : (own?.value ?? 0)),
    ),
  ];
}

function rateColumns(sources: IndicatorRefs): readonly Column<Fact>[] {
  const { choices } = sources.calculations.model.contract;
  const reached = (at: At) => `MIN(1,${at("earned")}/${at("whole")})`;
  const ofPart = (at: At) =>
    when(hasNoNumber(at("variable")), quoted(toEnter), `ROUND(${at("variable")}*${reached(at)},2)`);
  const inEuros = (at: At) => byUnit(at, sources, at("earned"), ofPart(at));
  // Points count over their sum, which lacks some.
  const isPoints = (at: At) =>
    countIfs(...rowsOf(at, sources.inputs), holds(sources.inputs.column("unit"), unitWords.points));
  const isLacking = (at: At) => `${at("unvalued")}*(${isPoints(at)}+(${at("earned")}=0))>0`;
  return [
    computed(
      "rate",
      "rate",
      (at) => when(`${at("count")}=0`, empty, when(`${at("measured")}<${at("count")}`, empty, reached(at))),
      ({ own }) => own?.rate ?? "",
    ),
    { id: "typed", head: texts.heads.typed, content: (fact) => typedContent(fact, sources) },
    computed(
      "used",
      "rate",
      (at) => when(isEmpty(at("rate")), at("typed"), at("rate")),
      ({ mission, year }) => rateOfYear(mission, year, choices),
    ),
    computed(
      "from",
      "text",
      (at) => when(isEmpty(at("rate")), quoted(texts.typed), quoted(texts.fromIndicators)),
      ({ own }) => ((own?.rate ?? null) === null ? texts.typed : texts.fromIndicators),
    ),
    computed(
      "euros",
      "euroCents",
      (at) => when(`${at("count")}=0`, empty, when(isLacking(at), quoted(toEnter), inEuros(at))),
      ({ own, variable }) => (own === null ? "" : (earnedInEuros(own, variable) ?? toEnter)),
    ),
  ];
}

function typedContent({ mission, year }: Fact, { calculations: { time, assumptions, model } }: IndicatorRefs): Content {
  const ofYear = time.rateOfYear(mission, year);
  const typed = atContractYear(missionTimeOf(mission, model.contract.choices).rates, year);
  return link(when(isEmpty(ofYear), numberIn(assumptions.rate(mission)), ofYear), typed, "rate");
}

/** Of the table, in a whole year, or the words that it is missing. */
function variableContent({ mission, year, variable }: Fact, { calculations: { model }, refs }: IndicatorRefs): Content {
  const place = model.layout.rows.findIndex(({ line, part }) => line === mission && part === "variable");
  if (place < 0) return body(toEuros(variable ?? noMoney), "euros");
  return link(cellOfRange(refs.dues.whole, place * contractYears.length + year - 1), shownAmount(variable), "euros");
}
