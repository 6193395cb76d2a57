/**
 * The shape of a case file (docs/case-file.md): the choices of a community as a person or a program writes them.
 * What a value may be (a population, a rate, a date) is left to the rules' own checks, so that the same words refuse it
 * everywhere.
 */
import * as v from "valibot";
import { lineIds, partIds } from "../agreement/lines";
import { assumptions, type Assumption, type IdOfKind, type PlainAssumptions, type PlainId } from "./time/assumptions";

const dated = { start: v.optional(v.unknown()), stop: v.optional(v.unknown()) };
/** `kept: false`: named only to remember its rate, as a workbook does. */
const rated = {
  kept: v.optional(v.boolean()),
  rate: v.optional(v.unknown()),
  rates: v.optional(v.array(v.unknown())),
  ...dated,
};

const situation = v.strictObject({
  day: v.optional(v.unknown()),
  bankBalance: v.optional(v.unknown()),
  commitments: v.optional(v.unknown()),
  earmarkedSpent: v.optional(v.unknown()),
});

const missions = v.strictObject({
  access: v.optional(
    v.strictObject({
      ...rated,
      compensation: v.optional(v.boolean()),
      earmarked: v.optional(v.boolean()),
      earmarkedOfFixed: v.optional(v.unknown()),
    }),
  ),
  pathways: v.optional(v.strictObject(rated)),
  prevention: v.optional(v.strictObject(rated)),
  crisis: v.optional(v.strictObject({ kept: v.optional(v.boolean()), ...dated })),
  quality: v.optional(v.strictObject(rated)),
  support: v.optional(v.strictObject(rated)),
  envelope: v.optional(v.strictObject(rated)),
});

const override = v.strictObject({
  line: v.picklist(lineIds),
  part: v.picklist(["total", ...partIds]),
  tier: v.unknown(),
  amount: v.unknown(),
  schedule: v.optional(v.unknown()),
  suggested: v.optional(v.boolean()),
});

const aid = v.strictObject({ amount: v.unknown(), date: v.optional(v.unknown()) });

const assumptionsOfFile = v.strictObject({
  crisisPlan: v.optional(v.picklist(["drafted", "updated"])),
  crisisDeclared: v.optional(v.boolean()),
  crises: v.optional(v.array(v.unknown())),
  ...plainSchema(),
  tiers: v.optional(v.array(v.unknown())),
  intentAid: v.optional(aid),
  startUpSupplement: v.optional(aid),
});

const documentWords = v.strictObject({
  preparedBy: v.optional(v.string()),
  preparedFor: v.optional(v.string()),
  note: v.optional(v.string()),
});

/** As `withTerritory` of src/territory leaves what a person wrote: read and summed. */
const communes = v.strictObject({ list: v.string(), population: v.unknown(), source: v.string() });

export const caseSchema = v.strictObject({
  name: v.optional(v.string()),
  communes: v.optional(communes),
  population: v.optional(v.unknown()),
  tier: v.optional(v.unknown()),
  schedule: v.optional(v.unknown()),
  scheduleConfirmed: v.optional(v.boolean()),
  signature: v.optional(v.unknown()),
  situation: v.optional(situation),
  missions: v.optional(v.union([v.picklist(["core", "all"]), missions])),
  overrides: v.optional(v.array(override)),
  suggestions: v.optional(v.boolean()),
  assumptions: v.optional(assumptionsOfFile),
  document: v.optional(documentWords),
});

export type CaseFile = v.InferOutput<typeof caseSchema>;

/** What a case says of a mission, whichever it is. */
export interface MissionOfFile {
  readonly kept?: boolean | undefined;
  readonly rate?: unknown;
  readonly rates?: readonly unknown[] | undefined;
  readonly start?: unknown;
  readonly stop?: unknown;
}

/** Words are seen to here, figures and days where all are. */
type PlainOfFile = { [Id in PlainId]: Id extends IdOfKind<"whole" | "day"> ? unknown : PlainAssumptions[Id] };
type PlainSchema = {
  [Id in PlainId]: v.OptionalSchema<v.GenericSchema<PlainOfFile[Id]>, undefined>;
};

function plainSchema(): PlainSchema {
  const shapes = Object.entries(assumptions).map(([id, entry]) => [id, v.optional(shapeOf(entry))]);
  return Object.fromEntries(shapes) as PlainSchema;
}

function shapeOf(entry: Assumption): v.GenericSchema {
  switch (entry.kind) {
    case "oneOf":
      return v.picklist(entry.accepted);
    case "yesNo":
      return v.boolean();
    case "whole":
    case "day":
      return v.unknown();
  }
}
