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

export const closedBudgets = [
  { title: "a third year that is closed", json: closedCase },
  { title: "a third year that is closed, and all its choices changed since", json: changedSince },
];
