/** Which communes and which census the package holds: a test keeps its version and these together. */
export const vintage = {
  /** Of `@etalab/decoupage-administratif`; `npm run communes` takes the latest. */
  version: "6.0.0",
  /** 1 January of the year whose communes they are (code officiel géographique). */
  communes: 2026,
  /** Whose municipal populations hold from 1 January of that year: three years before, as the Insee publishes them. */
  census: 2023,
} as const;
