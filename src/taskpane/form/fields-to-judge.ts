/** The fields that hold something to judge, each after those that it depends on. */
import { contractYears } from "../../agreement/contract-year";
import type { MissionId } from "../../agreement/lines";
import { idsOfKind } from "../../funding/time/assumptions";
import { amountsOf, textIn, type AmountField, type FormState, type TextField } from "./form-state";
import { missionsOfSchedules, schedulesIn } from "./schedules-in";

export interface JudgedField {
  readonly field: TextField;
  /** The mission that it is a field of. */
  readonly mission?: MissionId;
  /** The fields that it is judged with. */
  readonly needs?: readonly TextField[];
}

/** The dates and the rule tell which schedules there are, hence come before all that is judged by them. */
const first: readonly JudgedField[] = (
  ["signature", "situation:day", "scheduleRule", "name", "population", "communes", "contractTier"] as const
).map((field) => ({ field }));

const situation = ["situation:bankBalance", "situation:commitments", "situation:earmarkedSpent"] as const;

const documentWords = ["document:preparedBy", "document:preparedFor", "document:note"] as const;

const finerAssumptions: readonly JudgedField[] = [
  ...contractYears.map((year) => ({ field: `tier:${year}` as const })),
  { field: "crises" },
  ...[...idsOfKind("whole"), ...idsOfKind("day")].filter((id) => id !== "balanceDelay").map((field) => ({ field })),
  { field: "intentAid" },
  { field: "intentAid:date" },
  { field: "startUpSupplement" },
  { field: "startUpSupplement:date" },
];

export function fieldsToJudge(form: FormState): readonly JudgedField[] {
  const schedules = schedulesIn(form);
  const missions = missionsOfSchedules(schedules);
  const amounts = Object.keys(form).filter((field): field is AmountField =>
    schedules.some((schedule) => field.startsWith(amountsOf(schedule))),
  );
  return [
    ...first,
    ...missions.map((mission) => ({ field: `rate:${mission}` as const, mission })),
    ...missions.map((mission) => ({ field: `start:${mission}` as const, mission })),
    ...situation.map((field) => ({ field })),
    { field: "earmarkedOfFixed" as const, mission: "access" as const },
    ...documentWords.map((field) => ({ field })),
    { field: "balanceDelay" as const },
    ...missions.flatMap(finerFieldsOf),
    ...finerAssumptions,
    ...amounts.map((field) => ({ field })),
  ].filter(({ field }) => textIn(form, field).trim() !== "");
}

function finerFieldsOf(mission: MissionId): readonly JudgedField[] {
  return [
    { field: `stop:${mission}`, mission, needs: [`start:${mission}`] },
    ...contractYears.map((year) => ({ field: `rate:${mission}:${year}` as const, mission })),
  ];
}
