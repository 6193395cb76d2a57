/** The page of a yearly dialogue: mission by mission what is granted, earned, spent and left. Amounts in cents. */
import type { ContractYear } from "../../agreement/contract-year";
import { minus, sum, type Cents } from "../../agreement/money";
import { isWithin } from "../../agreement/period";
import { isClosedYear } from "../../funding/time/closed-years";
import { rateOfYear } from "../../funding/time/running";
import type { YearOfContract } from "../../funding/time/frame";
import type { Budget } from "../budget";
import { isCharge } from "../tracking/tracking";
import { missionYearsOf } from "../indicators/mission-years";
import { ratedMissions } from "../indicators/indicator";
import { envelopes, type Actual, type Envelope } from "../planned";
import type { Decision } from "./decision";
import { dialogueYearOf, yearBefore } from "./dialogue-year";
import { allOf, grantedIn, type Granted } from "./granted";
import { indicatorsByNeed, type IndicatorByNeed } from "./indicators-by-need";

export interface DialogueRow extends Granted {
  /** With that of access to care, the money that is earmarked to unscheduled care. */
  readonly envelope: Envelope;
  /** The rate that the earned part counts; null: nothing of it depends on one, as in a closed year. */
  readonly rate: number | null;
  readonly rateFrom: "indicators" | "typed" | "notified" | null;
  /** null: Réalisé says nothing of the year. */
  readonly spent: Cents | null;
  /** Fixed and earned, less what is spent; null: one of them is unknown. */
  readonly left: Cents | null;
  /** Of fixed and earned, on the contract year before; null: there is none, or an amount of one of the two is unknown. */
  readonly change: Cents | null;
}

export interface Dialogue {
  readonly year: YearOfContract;
  readonly before: YearOfContract | null;
  readonly rows: readonly DialogueRow[];
  /** What Réalisé places on no mission; null: it says nothing of the year. */
  readonly unplaced: Cents | null;
  readonly indicators: readonly IndicatorByNeed[];
  /** Agreed by this dialogue, then by that of the year before. */
  readonly decisions: readonly Decision[];
  readonly formerly: readonly Decision[];
}

/** Those of the grant: what is outside it is none of the fund's. */
const dialogueEnvelopes = envelopes.filter((one) => one !== "earmarked" && one !== "outside");

export function dialogueOf(budget: Pick<Budget, "contract" | "planned">): Dialogue {
  const { contract, planned } = budget;
  const inputs = planned.dialogue;
  const year = dialogueYearOf(contract, inputs);
  const before = yearBefore(contract, year);
  const said = planned.actuals.filter(({ day }) => isWithin(day, year));
  const spentOn = (isIts: (one: Actual) => boolean) =>
    said.length === 0 ? null : sum(said.filter((one) => isCharge(one) && isIts(one)).map(({ amount }) => amount));
  const decidedIn = (wanted: number) => (inputs?.decisions ?? []).filter((one) => one.year === wanted);
  return {
    year,
    before,
    rows: dialogueEnvelopes.map((envelope) => {
      const spent = spentOn((one) => one.envelope !== null && isOf(envelope, one.envelope));
      return rowOf(envelope, spent, { year, before, budget });
    }),
    unplaced: spentOn((one) => one.envelope === null),
    indicators: indicatorsByNeed(planned.indicators ?? [], year.year),
    decisions: decidedIn(year.year),
    formerly: decidedIn(year.year - 1),
  };
}

function isOf(envelope: Envelope, spentOn: Envelope): boolean {
  return spentOn === envelope || (envelope === "access" && spentOn === "earmarked");
}

interface Years {
  readonly year: YearOfContract;
  readonly before: YearOfContract | null;
  readonly budget: Pick<Budget, "contract" | "planned">;
}

function rowOf(envelope: Envelope, spent: Cents | null, { year, before, budget }: Years): DialogueRow {
  const { contract } = budget;
  const granted = grantedIn(year, envelope, contract);
  const earlier = before === null ? null : grantedIn(before, envelope, contract);
  const isLacking = granted.unknown > 0;
  const isCompared = earlier !== null && !isLacking && earlier.unknown === 0;
  return {
    envelope,
    ...granted,
    ...rateOf(envelope, year.year, budget),
    spent,
    left: isLacking || spent === null ? null : minus(allOf(granted), spent),
    change: isCompared ? minus(allOf(granted), allOf(earlier)) : null,
  };
}

function rateOf(
  envelope: Envelope,
  year: ContractYear,
  { contract, planned }: Years["budget"],
): Pick<DialogueRow, "rate" | "rateFrom"> {
  const mission = ratedMissions.find((one) => one === envelope);
  if (mission === undefined) return { rate: null, rateFrom: null };
  if (isClosedYear(year, contract.choices)) return { rate: null, rateFrom: "notified" };
  const own = missionYearsOf(planned.indicators ?? []).find((one) => one.mission === mission && one.year === year);
  const isEarned = own !== undefined && own.rate !== null;
  return { rate: rateOfYear(mission, year, contract.choices), rateFrom: isEarned ? "indicators" : "typed" };
}
