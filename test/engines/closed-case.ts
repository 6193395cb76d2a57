/** The case of the dialogue, its third year closed as it was notified, and everything that it chose changed since. */
import { withYearClosed } from "../../src/cli/closing/close-year";
import { today } from "../today";
import { dialogueCase } from "./dialogue-case";

const notified = ["prévention=12000"];
export const closedCase = withYearClosed(dialogueCase, { "close-year": "3", notified }, today).json as object;

/** Of every choice that the year depended on: its tier, its rates, its missions, its days, when it is paid. */
export const changedSince = {
  ...closedCase,
  tier: 4,
  suggestions: true,
  missions: {
    access: { rate: 1 },
    pathways: { rate: 0, stop: "2025-09-01" },
    prevention: { kept: false },
    support: {},
  },
  assumptions: { crises: ["2025-11-02"], balanceDelay: 7, prorationBasis: "months", stoppedMission: "kept" },
};

/** With aids, crises and money for unscheduled care alone, its first and third years closed, one after the other. */
export const aidedCase = {
  ...dialogueCase,
  missions: { ...dialogueCase.missions, access: { rate: 0.7, earmarkedOfFixed: 30000 } },
  assumptions: {
    crises: ["2025-11-02", "2024-03-01", "2026-02-01", "2024-01-15", "2026-06-20"],
    crisesPerYear: 2,
    intentAid: { amount: 20000, date: "2023-06-15" },
    startUpSupplement: { amount: 37500, date: "2023-07-01" },
  },
};
export const aidedClosed = ["1", "3"].reduce<object>(
  (json, year) => withYearClosed(json, { "close-year": year }, today).json as object,
  aidedCase,
);

export const aidedSince = {
  ...aidedClosed,
  tier: 1,
  missions: { access: { earmarkedOfFixed: 5000 }, crisis: { kept: false }, support: {} },
  assumptions: {
    crises: ["2025-11-02", "2024-05-05", "2026-06-20"],
    intentAid: { amount: 99, date: "2025-07-01" },
    startUpSupplement: { amount: 1, date: "2027-01-01" },
  },
};

export const closedBudgets = [
  { title: "a third year that is closed", json: closedCase },
  { title: "a third year that is closed, and all its choices changed since", json: changedSince },
  { title: "two years closed with crises, aids and earmarked money, all of it changed since", json: aidedSince },
];
