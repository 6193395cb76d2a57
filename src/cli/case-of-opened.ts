import { findMissions } from "../agreement/find-missions";
import type { Day } from "../agreement/day";
import type { MissionId } from "../agreement/lines";
import { cliTexts } from "../texts/fr/cli";
import { inCells } from "../workbook/in-cells";
import type { CaseInWorkbook } from "../workbook/read-inputs";
import { schedulesSaid } from "../communities/schedule-said";
import { assumptionsSaid } from "../communities/assumptions-said";
import { saidBy, type Fields } from "./case-of-options";
import type { Options } from "./options";
import { readOpened } from "./reading/read-opened";
import { refuseDated } from "./refuse-dated";
import { refuseRequest } from "../library/refusal";

interface OpenedCase {
  readonly json: unknown;
  /** A refusal of what a cell holds says which one. */
  readonly inCells: <T>(judge: () => T) => T;
}

/**
 * The case that a workbook answers, as people left its input cells, with what the options change of it.
 * @throws Refused
 */
export async function caseOfOpened(path: string, options: Options, today: Day): Promise<OpenedCase> {
  if (options.case !== undefined) refuseRequest(cliTexts.caseAndWorkbook);
  const file = await readOpened(path);
  const opened = file.case;
  if (options.signed === undefined && opened["signature"] === null) refuseDated(options);
  const json = changed(opened, options, today);
  return { json, inCells: (judge) => inCells({ ...file, changed: json }, judge) };
}

function changed(opened: CaseInWorkbook, options: Options, today: Day): object {
  const kept = missionsKept(opened, options, today);
  const { missions, assumptions, ...said } = saidBy(options, kept);
  return {
    ...opened,
    // Other communes have another sum, which stands as long as nobody types a population.
    ...(options.communes !== undefined && { population: null }),
    ...said,
    scheduleConfirmed: isConfirmed(opened, options),
    situation: situationOf(opened, said.situation),
    missions: {
      ...leftOut(opened, kept),
      ...Object.fromEntries(kept.map((one) => [one, missionOf(one, opened, missions)])),
    },
    assumptions: { ...opened.assumptions, ...assumptions },
  };
}

/** What was confirmed of a signature and a schedule says nothing of others. */
function isConfirmed({ scheduleConfirmed }: CaseInWorkbook, options: Options): boolean {
  const isSame = options.schedule === undefined && options.signed === undefined;
  return options["schedule-confirmed"] ?? (isSame && scheduleConfirmed);
}

/** What the bank held, and the rest, on one day says nothing of another. */
function situationOf({ situation: before }: CaseInWorkbook, now: Fields | undefined): Fields {
  return now?.["day"] === undefined ? { ...before, ...now } : now;
}

function missionsKept(opened: CaseInWorkbook, options: Options, today: Day): readonly MissionId[] {
  if (options.missions !== undefined)
    return findMissions([options.missions], ...schedulesSaid(datesSaid(opened, options), today));
  const named = Object.entries(opened.missions) as readonly (readonly [MissionId, Mission])[];
  return named.filter(([, { kept = true }]) => kept).map(([mission]) => mission);
}

/** What tells the schedules of its years. */
function datesSaid({ schedule, assumptions, ...opened }: CaseInWorkbook, options: Options) {
  const said: Fields = { ...assumptions, ...assumptionsSaid(options.assume ?? []).assumptions };
  return {
    schedule: options.schedule ?? schedule,
    signed: options.signed ?? opened["signature"],
    situation: options.situation,
    rule: said["scheduleRule"],
  };
}

type Mission = Readonly<Record<string, unknown>> & { readonly kept?: boolean };

/** A rate for all years takes the place of those of each year. */
function missionOf(id: MissionId, { missions }: CaseInWorkbook, said: Readonly<Record<string, object>>): object {
  const { kept: _, ...before } = missions[id] ?? {};
  const now = said[id] ?? {};
  return { ...before, ...("rate" in now && { rates: undefined }), ...now };
}

function leftOut({ missions }: CaseInWorkbook, kept: readonly MissionId[]): object {
  const others = Object.entries(missions).filter(([mission]) => !kept.some((one) => one === mission));
  return Object.fromEntries(others.map(([mission, before]) => [mission, { ...before, kept: false }]));
}
