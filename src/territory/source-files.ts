/** The files of `@etalab/decoupage-administratif`, in what is read of them. */
export interface SourceFiles {
  readonly communes: readonly SourceCommune[];
  readonly epci: readonly SourceIntercommunality[];
  readonly departements: readonly { readonly code: string; readonly nom: string }[];
}

export interface SourceCommune {
  readonly code: string;
  readonly nom: string;
  readonly type: "commune-actuelle" | "arrondissement-municipal" | "commune-deleguee" | "commune-associee";
  readonly departement: string;
  readonly population?: number;
  readonly codesPostaux?: readonly string[];
  /** Of a commune that took others in. */
  readonly anciensCodes?: readonly string[];
  /** Of one that was taken in. */
  readonly chefLieu?: string;
}

interface SourceIntercommunality {
  readonly code: string;
  readonly nom: string;
  readonly membres: readonly { readonly code: string }[];
}
