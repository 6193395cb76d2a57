/** The accounts of dedicated funds, by whose money they hold (ANC 2018-06): what is held, carried over, then taken back. */
export interface FundAccounts {
  readonly held: string;
  readonly carried: string;
  readonly taken: string;
}

export const fundAccounts = {
  subsidy: { held: "194", carried: "6894", taken: "7894" },
  /** Contributions of other bodies: a foundation, another association. */
  otherBody: { held: "195", carried: "6895", taken: "7895" },
  /** What the public gives. */
  gifts: { held: "196", carried: "6896", taken: "7896" },
} as const satisfies Readonly<Record<string, FundAccounts>>;

export type FundKind = keyof typeof fundAccounts;
