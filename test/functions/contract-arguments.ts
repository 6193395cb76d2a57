/** A case file of test/cases/contracts as somebody would type it in the cells of a formula. */

interface MissionOfCase {
  readonly start?: string;
  readonly stop?: string;
  readonly rate?: number;
  readonly rates?: readonly number[];
  readonly compensation?: boolean;
  readonly earmarked?: boolean;
}

interface AidOfCase {
  readonly amount: number;
  readonly date?: string;
}

interface TypedCase {
  readonly tier: number;
  readonly schedule?: string;
  readonly signature: string;
  readonly missions: Readonly<Record<string, MissionOfCase>>;
  readonly assumptions?: Readonly<Record<string, unknown>> & {
    readonly tiers?: readonly (number | null)[];
    readonly crises?: readonly string[];
    readonly intentAid?: AidOfCase;
    readonly startUpSupplement?: AidOfCase;
  };
}

interface Typed {
  readonly signature: string;
  readonly starts: unknown;
  readonly rates: unknown;
  readonly tier: unknown;
  readonly schedule: unknown;
  readonly assumptions: unknown;
}

/** What a formula has no cell for: amounts of the contract, dates that are left to be assumed. */
export function canBeTyped(file: object): file is TypedCase {
  const { overrides, assumptions, missions, signature } = file as Record<string, unknown>;
  const isNamed = typeof missions === "object" && Object.keys(missions as object).length > 0;
  const isDated = signature !== undefined && isNamed;
  return isDated && overrides === undefined && !Object.hasOwn(Object(assumptions) as object, "crisisDeclared");
}

export function typed({ tier, schedule, signature, missions, assumptions = {} }: TypedCase): Typed {
  const kept = Object.entries(missions);
  return {
    signature,
    starts: kept.map(([mission, { start = "", stop = "" }]) => [mission, start, stop]),
    rates: kept.map(([mission, { rate = 0, rates = [rate] }]) => [mission, ...rates.map(zeroInWords)]),
    tier: assumptions.tiers ? [[tier, ...assumptions.tiers.slice(1)]] : tier,
    schedule: schedule ?? null,
    assumptions: [...careRows(missions["access"] ?? {}), ...assumptionRows(assumptions)],
  };
}

/** After another rate, the number 0 may be an empty cell. */
function zeroInWords(rate: number): number | string {
  return rate === 0 ? "nul" : rate;
}

function careRows({ compensation = true, earmarked = true }: MissionOfCase): unknown[][] {
  return [
    ["compensation", compensation],
    ["enveloppe fléchée", earmarked ? "oui" : "non"],
  ];
}

function assumptionRows({ tiers: _tiers, ...assumptions }: NonNullable<TypedCase["assumptions"]>): unknown[][] {
  const { crises = [], intentAid, startUpSupplement, ...plain } = assumptions;
  const aids = [
    ["aide à la lettre d'intention", intentAid?.amount],
    ["date de la lettre d'intention", intentAid?.date],
    ["majoration de démarrage", startUpSupplement?.amount],
  ];
  return [
    ...Object.entries(plain).map(([name, value]) => [name, value === 0 ? "aucun" : value]),
    ...crises.map((date) => ["crise déclarée", date]),
    ...aids,
  ];
}
