/** What a community pays the professionals who work for it: the rates that its assembly voted, and what each declares. */
import type { Day } from "../../agreement/day";
import type { Cents } from "../../agreement/money";
import type { ChargeLine } from "../form/form-lines";
import type { Envelope } from "../envelope";

/** For income lost in running the community, or for a mission that it asks for (décret 2022-375). */
export const indemnityNatures = ["indemnity", "remuneration"] as const;
export type IndemnityNature = (typeof indemnityNatures)[number];

export const rateModes = ["hour", "halfDay", "lump"] as const;
export type RateMode = (typeof rateModes)[number];

export const declarationStates = ["declared", "validated", "paid"] as const;
export type DeclarationState = (typeof declarationStates)[number];

/** No text gives any: each is the assembly's own. */
export interface IndemnityRate {
  /** Empty: whatever the profession. */
  readonly profession: string;
  readonly activity: string;
  readonly mode: RateMode;
  /** null: none was voted. */
  readonly indemnity: Cents | null;
  readonly remuneration: Cents | null;
  readonly voted: Day | null;
}

export interface Declaration {
  readonly day: Day;
  /** A code, not a name. */
  readonly person: string;
  readonly profession: string;
  /** null: nobody said; it is paid by the operating grant. */
  readonly envelope: Envelope | null;
  readonly action: string;
  readonly nature: IndemnityNature;
  readonly activity: string;
  readonly quantity: number | null;
  /** In all, whatever the rate; null: the quantity at the rate. */
  readonly amount: Cents | null;
  readonly document: string;
  readonly state: DeclarationState;
}

export interface Indemnities {
  /** Where all of it is posted. */
  readonly account: string;
  readonly line: ChargeLine;
  /** Of a person in a civil year, below the ceiling of the law; null: none was voted. */
  readonly secondCap: Cents | null;
  readonly rates: readonly IndemnityRate[];
  readonly declarations: readonly Declaration[];
}

/** Its mission is none that a remuneration is for: the decree pays it for a mission. */
export function lacksMission({ nature, envelope }: Declaration): boolean {
  return nature === "remuneration" && (envelope === null || envelope === "operating");
}

/** The income that an indemnity makes up for is that of a profession. */
export function lacksProfession({ nature, profession }: Declaration): boolean {
  return nature === "indemnity" && profession === "";
}

export function isPaidWithoutDocument({ state, document }: Declaration): boolean {
  return state === "paid" && document === "";
}
