import { toIso } from "../../agreement/day";
import { noMoney, sum, toEuros, type Cents } from "../../agreement/money";
import { envelopes, type Envelope } from "../planned";
import { dueOf } from "./due-amount";
import {
  indemnityNatures,
  isPaidWithoutDocument,
  lacksMission,
  lacksProfession,
  type Declaration,
  type DeclarationState,
  type Indemnities,
  type IndemnityNature,
} from "./indemnity";
import { personYearsOf, type CapState } from "./person-years";

export interface IndemnitiesInEuros {
  readonly people: readonly {
    readonly person: string;
    readonly year: number;
    readonly total: number;
    /** How many amounts it lacks. */
    readonly unknown: number;
    /** null: the year's is not known. */
    readonly ceiling: number | null;
    readonly left: number | null;
    readonly secondCap: number | null;
    readonly secondLeft: number | null;
    readonly state: CapState;
  }[];
  readonly missions: readonly {
    readonly mission: Envelope;
    readonly nature: IndemnityNature;
    readonly amount: number;
    readonly unknown: number;
  }[];
  readonly declarations: readonly {
    readonly date: string;
    readonly person: string;
    readonly nature: IndemnityNature;
    readonly state: DeclarationState;
    /** null: to be entered. */
    readonly amount: number | null;
  }[];
  readonly counts: {
    readonly unpaid: number;
    readonly undocumented: number;
    readonly withoutMission: number;
    readonly withoutProfession: number;
  };
}

export function indemnitiesInEuros(indemnities: Indemnities | null): IndemnitiesInEuros | null {
  if (indemnities === null) return null;
  const { declarations, rates } = indemnities;
  return {
    people: personYearsOf(indemnities).map(({ total, ceiling, left, secondCap, secondLeft, ...one }) => ({
      ...one,
      total: toEuros(total),
      ceiling: eurosIfAny(ceiling),
      left: eurosIfAny(left),
      secondCap: eurosIfAny(secondCap),
      secondLeft: eurosIfAny(secondLeft),
    })),
    missions: envelopes.flatMap((mission) =>
      indemnityNatures.flatMap((nature) => ofMission(mission, nature, indemnities)),
    ),
    declarations: declarations.map((one) => {
      const { person, nature, state } = one;
      return { date: toIso(one.day), person, nature, state, amount: eurosIfAny(dueOf(one, rates)) };
    }),
    counts: countsOf(declarations),
  };
}

function ofMission(mission: Envelope, nature: IndemnityNature, { declarations, rates }: Indemnities) {
  const own = declarations.filter((one) => (one.envelope ?? "operating") === mission && one.nature === nature);
  const dues = own.map((one) => dueOf(one, rates));
  const amount = toEuros(sum(dues.map((due) => due ?? noMoney)));
  return own.length === 0 ? [] : [{ mission, nature, amount, unknown: dues.filter((due) => due === null).length }];
}

function countsOf(declarations: readonly Declaration[]): IndemnitiesInEuros["counts"] {
  const count = (isIt: (one: Declaration) => boolean) => declarations.filter(isIt).length;
  return {
    unpaid: count(({ state }) => state === "validated"),
    undocumented: count(isPaidWithoutDocument),
    withoutMission: count(lacksMission),
    withoutProfession: count(lacksProfession),
  };
}

function eurosIfAny(amount: Cents | null): number | null {
  return amount === null ? null : toEuros(amount);
}
