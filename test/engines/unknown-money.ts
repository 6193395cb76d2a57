/** Budgets whose contract has amounts that nobody knows, and what is known of them all the same. */
const reserved = {
  schedule: "AV2",
  signature: "2023-01-15",
  situation: { day: "2024-06-30", bankBalance: 60000, earmarkedSpent: 5000 },
  charges: [{ nature: "fees", mission: "earmarked", amount: 10000, first: "2024-01", last: "2024-12" }],
  accounting: { product: "74" },
  pages: ["entries", "cerfa", "dialogue"],
};

export const unknownMoney = [
  {
    title: "money reserved within a fixed part that nobody knows",
    json: {
      ...reserved,
      tier: 2,
      missions: { access: { rate: 0.8, earmarkedOfFixed: 40000 }, pathways: { rate: 0.5 } },
    },
  },
  {
    title: "the same of a mission that begins late, stops early and keeps its advances",
    json: {
      ...reserved,
      tier: 1,
      missions: { access: { rate: 0.8, earmarkedOfFixed: 12345.67, start: "2023-05-20", stop: "2025-09-01" } },
      assumptions: { stoppedMission: "kept" },
    },
  },
  {
    title: "a cost that the default key cannot share for want of a grant, and cash that lacks payments",
    json: {
      tier: 2,
      schedule: "AV2",
      signature: "2023-01-15",
      situation: { day: "2024-06-30", bankBalance: 1000 },
      missions: { access: { rate: 0.8 }, pathways: { rate: 0.5 }, crisis: {} },
      charges: [
        { nature: "rent", monthly: 1000, first: "2024-01", last: "2024-12", key: "prorata" },
        { nature: "fees", first: "2024-03", last: "2024-03", key: "prorata" },
        { nature: "bank", amount: 77.77, first: "2024-05", key: "locaux" },
      ],
      sharing: [{ name: "locaux", shares: { pathways: 0.5, access: 0.5 } }],
    },
  },
];
