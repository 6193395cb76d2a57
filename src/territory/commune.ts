/** A commune of today, or an arrondissement of Paris, Lyon or Marseille. */
export interface Commune {
  /** Of the Insee: five signs. */
  readonly code: string;
  readonly name: string;
  /** `01` to `95`, `2A`, `2B`, `971` to `988`. */
  readonly department: string;
  /** Municipal population. */
  readonly population: number;
  readonly postcodes: readonly string[];
  readonly intercommunality: Intercommunality | null;
}

/** A group of communes with taxes of its own (EPCI à fiscalité propre). */
export interface Intercommunality {
  /** SIREN: nine digits. */
  readonly code: string;
  readonly name: string;
  readonly members: readonly Commune[];
}

/** One that another took in. */
export interface FormerCommune {
  readonly code: string;
  /** Empty where nothing says it. */
  readonly name: string;
  readonly into: Commune;
}

export interface Communes {
  readonly all: readonly Commune[];
  readonly intercommunalities: readonly Intercommunality[];
  readonly former: readonly FormerCommune[];
  /** By code. */
  readonly departments: ReadonlyMap<string, string>;
}

/** The cities that have arrondissements, by the first three signs of these. */
const cities: Readonly<Record<string, string>> = { "751": "75056", "693": "69123", "132": "13055" };

/** The code of the city of an arrondissement; null: it is a commune. */
export function cityOf({ code }: Commune): string | null {
  return cities[code.slice(0, 3)] ?? null;
}
