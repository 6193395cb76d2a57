/** Money that funders tie to an action, as an accountant follows it by hand: the entries of the ends of 2021 and of 2022. */
import { community } from "./community";

const aid = { kind: "fir", label: "FIR", action: "Repérage", first: "2021-01", last: "2021-12", tied: true };
const fees = { action: "Repérage", nature: "fees" };
const spent = (amount: number | null, first: string) => ({ ...fees, amount, first });

interface FundCase {
  readonly title: string;
  readonly plan: object;
  /** « year account debit credit » */
  readonly entries: readonly string[];
  /** How many funds no entry closes, at the end of 2021. */
  readonly lacking: number;
}

export const fundCases: readonly FundCase[] = [
  {
    // 2 x 5 000 - 6 000: the first is spent whole, 4 000 of the second are left, of which 3 000 go in 2022.
    title: "an expense is charged once to the two funders of its action",
    plan: {
      resources: [
        { ...aid, label: "FIR", notified: 5000 },
        { ...aid, kind: "region", label: "Région", action: "repérage ", notified: 5000 },
      ],
      charges: [spent(6000, "2021-03"), spent(3000, "2022-03")],
    },
    entries: ["2021 6894 4000 0", "2021 194 0 4000", "2022 194 3000 0", "2022 7894 0 3000"],
    lacking: 0,
  },
  {
    // Openings of 300 and 200: 400 come back, 300 of the first and 100 of the second.
    title: "what comes back is taken from the first funder, then from the next",
    plan: {
      resources: [
        { ...aid, notified: 1000, opening: 300 },
        { ...aid, kind: "privateAid", label: "Fondation", notified: 500, opening: 200 },
      ],
      charges: [spent(1900, "2021-03")],
    },
    // 1 900 - 1 300 paid by the first = 600 of the second: 500 of the year, 100 of its 200.
    entries: ["2021 194 300 0", "2021 7894 0 300", "2021 195 100 0", "2021 7895 0 100"],
    lacking: 0,
  },
  {
    title: "money that is only asked for goes to no fund",
    plan: { resources: [{ ...aid, asked: 24000 }], charges: [spent(6000, "2021-03")] },
    entries: [],
    lacking: 0,
  },
  {
    // 18 000 notified of the 24 000 asked for, less 6 000.
    title: "money that is notified goes for what is notified",
    plan: { resources: [{ ...aid, asked: 24000, notified: 18000 }], charges: [spent(6000, "2021-03")] },
    entries: ["2021 6894 12000 0", "2021 194 0 12000"],
    lacking: 0,
  },
  {
    title: "a charge without an amount leaves its fund without an entry, then whatever would come back of it",
    plan: {
      resources: [{ ...aid, notified: 10000 }],
      charges: [spent(null, "2021-03"), spent(100, "2022-03")],
    },
    entries: [],
    lacking: 1,
  },
  {
    title: "a resource without an amount leaves all the funders of its action without an entry",
    plan: {
      resources: [
        { ...aid, opening: 500 },
        { ...aid, kind: "state", label: "État", notified: 1000 },
        { ...aid, kind: "state", label: "Autre", action: "Autre", notified: 1000 },
      ],
      charges: [spent(100, "2021-03")],
    },
    entries: ["2021 6894 1000 0", "2021 194 0 1000"],
    lacking: 2,
  },
  {
    title: "a foundation's aid goes to the funds of other bodies, and gifts to theirs",
    plan: {
      resources: [
        { ...aid, kind: "privateAid", label: "Fondation", notified: 10000 },
        { ...aid, kind: "donations", label: "Dons", action: "Don", notified: 300.5 },
      ],
      charges: [spent(6000, "2021-03"), spent(1500, "2022-03")],
    },
    entries: [
      "2021 6895 4000 0",
      "2021 195 0 4000",
      "2021 6896 300.5 0",
      "2021 196 0 300.5",
      "2022 195 1500 0",
      "2022 7895 0 1500",
    ],
    lacking: 0,
  },
  {
    // The charge of unscheduled care is spent of 45 000 a year: 44 000 are left of them, and 2 000 of the aid.
    title: "a charge of unscheduled care is not charged to another funder too",
    plan: {
      accounting: { product: "74" },
      resources: [{ ...aid, notified: 2000 }],
      charges: [{ ...spent(1000, "2021-03"), mission: "earmarked" }],
    },
    entries: [
      "2021 6894 2000 0",
      "2021 194 0 2000",
      "2021 6894 44000 0",
      "2021 194 0 44000",
      "2022 6894 45000 0",
      "2022 194 0 45000",
    ],
    lacking: 0,
  },
];

/** The whole case, its page asked for. */
export function caseOfFunds({ plan }: FundCase): object {
  return { ...community, accounting: { product: "73" }, pages: ["entries"], situation: { day: "2021-06-30" }, ...plan };
}
