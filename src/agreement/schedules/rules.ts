// Written by `npm run schedules` from the JSON files of this folder: do not edit by hand.
import type { OfEach, RulesPart } from "../schedule-parts";

export const rulesBySchedule: OfEach<RulesPart> = {
  ACI2019: {
    status: "inForce",
    terms: {
      advanceShare: 0.75,
      firstYearOperatingShare: 1,
      balanceLag: 2,
      crisisEffect: null,
      crisesPerYear: 1,
      planUpdateShare: null,
    },
    calendar: {
      access: { start: 6, deployed: 18 },
      pathways: { start: 12, deployed: 24 },
      prevention: { start: 12, deployed: 24 },
      quality: { start: null, deployed: null },
      support: { start: null, deployed: null },
    },
  },
  AV2: {
    status: "inForce",
    terms: {
      advanceShare: 0.75,
      firstYearOperatingShare: 1,
      balanceLag: 2,
      crisisEffect: "2022-09-30",
      crisesPerYear: 1,
      planUpdateShare: 0.5,
    },
    calendar: {
      access: { start: 6, deployed: 18 },
      pathways: { start: 12, deployed: 24 },
      prevention: { start: 12, deployed: 24 },
      crisis: { start: 6, deployed: 18 },
      quality: { start: null, deployed: null },
      support: { start: null, deployed: null },
    },
  },
  "PRE-ACI": {
    status: "historical",
    terms: {
      advanceShare: 0.75,
      firstYearOperatingShare: 1,
      balanceLag: 2,
      crisisEffect: null,
      crisesPerYear: 1,
      planUpdateShare: null,
    },
    calendar: {},
  },
  "PROJET-AV2": {
    status: "proposal",
    terms: {
      advanceShare: 0.75,
      firstYearOperatingShare: 1,
      balanceLag: 2,
      crisisEffect: null,
      crisesPerYear: 1,
      planUpdateShare: 0.5,
    },
    calendar: {},
  },
  UNCAM2019: {
    status: "proposal",
    terms: {
      advanceShare: 0.75,
      firstYearOperatingShare: 1,
      balanceLag: 2,
      crisisEffect: null,
      crisesPerYear: 1,
      planUpdateShare: null,
    },
    calendar: {},
  },
};
