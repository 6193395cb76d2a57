/** Reads a workbook of ours back into the case that it answers, as people left its input cells. */
import { yes } from "../texts/fr/workbook/common";
import type { FoundWorkbook } from "./found";
import { assumptionsIn } from "./reading/assumptions";
import type { DocumentKey } from "./input-key";
import { inputsOf, type Inputs } from "./reading/inputs";
import { missionsIn } from "./reading/missions";
import { planInWorkbook } from "./reading/plan/plan-in-workbook";
import { overridesIn, type OverrideInCells } from "./reading/overrides";

/** A case file, as far as one may change it before it is read. */
export interface CaseInWorkbook {
  readonly schedule: string;
  readonly scheduleConfirmed: boolean;
  readonly missions: Readonly<Record<string, Readonly<Record<string, unknown>> & { readonly kept?: boolean }>>;
  readonly overrides: readonly OverrideInCells[];
  readonly assumptions: object;
  readonly situation: Readonly<Record<string, unknown>>;
  readonly [key: string]: unknown;
}

/**
 * The same with the budget beside the grant that the workbook holds: a case for `readWholeCase`.
 * @throws Refused when it is ours and cannot be read for sure
 */
export function wholeCaseOfWorkbook(workbook: FoundWorkbook): CaseInWorkbook | null {
  const grant = caseOfWorkbook(workbook);
  return grant && { ...grant, ...planInWorkbook(workbook) };
}

/**
 * @returns a case for `readCase`, which judges what was typed, without any budget beside the grant; null when no name of this workbook is ours
 * @throws Refused when it is ours and cannot be read for sure
 */
export function caseOfWorkbook(workbook: FoundWorkbook): CaseInWorkbook | null {
  const inputs = inputsOf(workbook);
  if (inputs === null) return null;
  const { at, layout } = inputs;
  return {
    name: String(at("name") ?? ""),
    document: documentIn(inputs),
    population: at("population") ?? null,
    ...communesIn(inputs),
    tier: at("contractTier") ?? null,
    schedule: layout.schedule.file.id,
    scheduleConfirmed: at("scheduleConfirmed") === yes,
    signature: at("signature") ?? null,
    situation: situationIn(inputs),
    missions: missionsIn(inputs),
    overrides: overridesIn(inputs),
    assumptions: assumptionsIn(inputs),
  };
}

/** What was summed once stays what it was; a list that somebody emptied says nothing. */
function communesIn({ at }: Inputs): object {
  const list = at("communes") ?? "";
  if (list === "") return {};
  return {
    communes: { list: String(list), population: at("communesSum") ?? null, source: String(at("communesSource") ?? "") },
  };
}

const situationKeys = ["day", "bankBalance", "commitments", "earmarkedSpent"] as const;

function situationIn({ at }: Inputs): CaseInWorkbook["situation"] {
  return Object.fromEntries(situationKeys.map((key) => [key, at(`situation:${key}`) ?? null]));
}

const documentKeys: readonly DocumentKey[] = ["preparedBy", "preparedFor", "note"];

function documentIn({ at }: Inputs): object {
  return Object.fromEntries(documentKeys.map((key) => [key, String(at(key) ?? "")]));
}
