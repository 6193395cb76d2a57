/** What a territory names and the communes of France do not answer. */
/** A commune as a sentence names it. */
export interface NamedCommune {
  readonly name: string;
  readonly code: string;
}

export interface TerritoryFacts {
  communesEmpty: object;
  tooManyCommunes: { count: number; most: number };
  communeUnknown: { received: string; nearest: readonly NamedCommune[] };
  /** A postcode, which is no code of a commune, and those that it serves. */
  postcode: { received: string; candidates: readonly NamedCommune[] };
  communeAmbiguous: { received: string; candidates: readonly NamedCommune[] };
  /** A code and a name that are of two communes. */
  communeMismatch: { received: string; named: NamedCommune };
  /** One that another took in since. */
  communeMerged: { received: string; into: NamedCommune };
  communeTwice: { received: string; commune: NamedCommune };
  /** A city and one of its arrondissements. */
  cityAndPart: { received: string; city: NamedCommune };
  intercommunalityUnknown: { received: string; nearest: readonly NamedCommune[] };
  intercommunalityAmbiguous: { received: string; candidates: readonly NamedCommune[] };
  communeShare: { received: string; share: string };
  /** Communes where nobody lives. */
  nobodyThere: object;
}
