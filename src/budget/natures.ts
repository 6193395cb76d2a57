/**
 * The natures of a charge, each with the account that one would propose for it (chart of 2025; the accountant decides).
 * Where the sources hesitate between two accounts, the first is proposed.
 */
export const natures = {
  rent: "6132",
  rentalCharges: "614",
  software: "6511",
  insurance: "616",
  documentation: "6181",
  training: "6185",
  supplies: "6064",
  equipment: "6063",
  maintenance: "615",
  groupStaff: "6214",
  interim: "6211",
  fees: "6226",
  indemnities: "6228",
  communication: "6231",
  travel: "6251",
  missions: "6256",
  receptions: "6257",
  telephone: "626",
  bank: "627",
  dues: "6281",
  recruiting: "6284",
  payrollTax: "6311",
  employerTraining: "6333",
  salaries: "6411",
  leave: "6412",
  bonuses: "6413",
  contributions: "6451",
  mutualInsurance: "6452",
  pension: "6453",
  occupationalHealth: "6475",
  grantsPaid: "6571",
  depreciation: "6811",
  dedicatedFunds: "6894",
} as const;

export type NatureId = keyof typeof natures;
export const natureIds = Object.keys(natures) as readonly NatureId[];
