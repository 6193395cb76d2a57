/** Tier 2, agreement of 2019, on the calendar year: each year 60 000 + 74 500 + 35 000 + 15 000 secure, 67 500 at risk. */
export const community = {
  tier: 2,
  schedule: "ACI2019",
  signature: "2021-01-01",
  situation: { day: "2021-01-01", bankBalance: 20000 },
  missions: { access: { rate: 0 }, pathways: { rate: 0 }, prevention: { rate: 0 } },
};
