import type { PlanWords } from "../../pane-plan-words";

export const planWords: PlanWords = {
  wanted: {
    label: "Join a budget",
    help: "The sheets of charges, posts, resources, sharing and actuals, to fill in; the pages Budget and Trésorerie follow from them. All in French.",
  },
  held: (rows) =>
    `This workbook has a budget: ${rows} ${rows === 1 ? "row" : "rows"} typed, which every rebuild keeps.`,
  starter: {
    label: "Begin with the usual charges of a first year",
    help: "Coordination, premises, tools, communication, professionals' time… Their amounts are left to be entered.",
  },
  indicators: {
    label: "Propose indicators to follow",
    help: "Those of the national agreement and local examples; values, references and targets are to be entered from the contract. A workbook that has some keeps its own.",
  },
  pages: "Pages to add",
  page: {
    cerfa: { label: "Form cerfa 12156", help: "The budget, line by line, for a funder." },
    report: { label: "Financial report 15059", help: "What was spent of a grant, after the financial year." },
    tracking: { label: "Budget follow-up", help: "Planned, actual, left and forecast of the financial year." },
    dialogue: { label: "Yearly dialogue", help: "A contract year, mission by mission, and its decisions." },
    entries: { label: "Accounting entries", help: "The closing entries, for the accountant." },
  },
  pasted: {
    label: "Charges to add, copied from another workbook",
    help: "Copy the rows with their French heads (Premier mois at least; Mission, Nature, Libellé, Montant, Dernier mois…), then paste them here.",
    place: "Pasted charges",
    reading: "Reading…",
    read: (charges) =>
      charges === 1
        ? "1 charge was read: it will be added to the sheet Charges."
        : `${charges} charges were read: they will be added to the sheet Charges.`,
  },
  ledger: "Read the actuals in the accounts (FEC, journal, trial balance)",
  comparison: "Compare with other cases",
  closing: "Close a contract year, as it was notified",
  undated: "Without a date of signing, the workbook has no page Budget nor Trésorerie.",
};
