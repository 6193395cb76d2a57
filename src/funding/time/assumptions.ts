/**
 * The points on which the texts are silent or doubtful, one entry each, with the prudent answer as its default. The case
 * schema, the readers, the rows of the sheet Hypothèses and the fields of the pane follow from it
 * (docs/add-an-assumption.md). The structured ones (tiers, crises, aids) are in `time-choices.ts`.
 */
import { prorationBases } from "../../agreement/proration";
import { scheduleRules } from "../../agreement/schedules-of-year";
import { scenarios } from "../scenario";

/** One of a few answers, a yes or a no, a whole number or a day. */
interface OneOf<T extends string> {
  readonly kind: "oneOf";
  readonly accepted: readonly T[];
  readonly byDefault: T;
}
interface YesNo {
  readonly kind: "yesNo";
  readonly byDefault: boolean;
}
interface Whole {
  readonly kind: "whole";
  readonly least: number;
  readonly most: number;
  readonly byDefault: number;
}
/** Where nothing is said, the schedule of each contract year says it. */
interface WholeOfSchedule {
  readonly kind: "whole";
  readonly least: number;
  readonly most: number;
  readonly byDefault: null;
}
/** Where nothing is said, the schedules or the contract say it. */
interface OptionalDay {
  readonly kind: "day";
  readonly byDefault: null;
}
export type Assumption = OneOf<string> | YesNo | Whole | WholeOfSchedule | OptionalDay;

const oneOf = <T extends string>(accepted: readonly T[], byDefault: T): OneOf<T> => ({
  kind: "oneOf",
  accepted,
  byDefault,
});
const yesNo = (byDefault: boolean): YesNo => ({ kind: "yesNo", byDefault });
const whole = (byDefault: number, most: number, least = 0): Whole => ({ kind: "whole", least, most, byDefault });
const wholeOfSchedule = (most: number): WholeOfSchedule => ({ kind: "whole", least: 0, most, byDefault: null });
const optionalDay: OptionalDay = { kind: "day", byDefault: null };

/** Of a delay of the balance. */
const mostMonths = 24;
/** In a contract year. */
const mostCrises = 12;

export const assumptions = {
  /** How many grave crises a contract year pays at most. */
  crisesPerYear: wholeOfSchedule(mostCrises),
  /** The earliest start of the crisis mission under a schedule in force. */
  crisisEffect: optionalDay,
  /** Whether the plan of the crisis mission and its update are prorated too; else each is due whole once delivered. */
  proratePlan: yesNo(false),
  scheduleRule: oneOf(scheduleRules, "chosen"),
  /** Whole months from the anniversary to the balance of the year that it closes. */
  balanceLag: wholeOfSchedule(mostMonths),
  /** Whole months by which the balance is paid later still. */
  balanceDelay: whole(0, mostMonths),
  prorationBasis: oneOf(prorationBases, "days"),
  /** Whether the variable part of a mission that runs part of a year is prorated as its fixed part is. */
  prorateVariable: yesNo(true),
  /** Whether the two unscheduled-care parts are advanced as a fixed part is; else they come with the balance. */
  advanceUnscheduledCare: yesNo(false),
  /** The first day on which a contract that ends early no longer runs; null: it runs its five years. */
  contractEnd: optionalDay,
  /** A mission, or the contract, stopped after its advance: what is beyond its due is taken back with the balance, or left to it. */
  stoppedMission: oneOf(["prorata", "kept"], "prorata"),
  /** The month, 1 to 12, with whose last day the financial year ends. */
  financialYearEnd: whole(12, 12, 1),
  /** The one that the workbook's schedule of payments shows first; it changes no amount. */
  scenario: oneOf(scenarios, "central"),
} as const;

export type PlainId = keyof typeof assumptions;
type Entries = typeof assumptions;
type Kind = Assumption["kind"];
type AnswerOf<Entry> =
  Entry extends OneOf<infer T>
    ? T
    : Entry extends YesNo
      ? boolean
      : Entry extends { readonly byDefault: null }
        ? number | null
        : number;

export type PlainAssumptions = { readonly [Id in PlainId]: AnswerOf<Entries[Id]> };
export type IdOfKind<K extends Kind> = { [Id in PlainId]: Entries[Id] extends { kind: K } ? Id : never }[PlainId];

export const plainIds = Object.keys(assumptions) as readonly PlainId[];

/** Those that say nothing where no schedule pays a crisis. */
export const crisisIds = ["crisesPerYear", "crisisEffect", "proratePlan"] as const;

export function isOfKind<K extends Kind>(id: PlainId, kind: K): id is IdOfKind<K> {
  return assumptions[id].kind === kind;
}

/** Those of one kind, in the order of the registry. */
export function idsOfKind<K extends Kind>(kind: K): readonly IdOfKind<K>[] {
  return plainIds.filter((id): id is IdOfKind<K> => isOfKind(id, kind));
}

/** An answer to each; where `answer` gives none, the default. */
export function answersTo(answer: (id: PlainId, entry: Assumption) => unknown): PlainAssumptions {
  const answers = plainIds.map((id) => [id, answer(id, assumptions[id]) ?? assumptions[id].byDefault]);
  return Object.fromEntries(answers) as PlainAssumptions;
}
