import type { PaneWords } from "../../pane-words";
import { buildWords } from "./build";
import { formWords } from "./form";

export const paneWords: PaneWords = {
  title: "CPTS for Excel",
  help: "Help on the functions, with examples",
  helpPage: "help-en.html",
  privacy: "Everything is computed on your computer, no data leaves it.",
  about: { label: "Contact", page: "support-en.html" },
  withoutExcel:
    "Excel's library could not be loaded. Check the connection to appsforoffice.microsoft.com, then open this pane again.",
  notInExcel:
    'This pane works in Excel: open a workbook, then, on the Home tab, "CPTS funding". Here, only the help is of use.',
  loading: "Loading…",
  cannotLoad: "Part of the add-in could not be loaded. Check the connection, then try again: nothing was lost.",
  unexpected: (detail) => `The add-in met a fault: ${detail}. Open the pane again, then try once more.`,
  tabs: { name: "What the pane does", budget: "Budget", functions: "Functions", tools: "Tools" },
  form: formWords,
  plan: { title: "Budget", help: "Charges, other resources, cash, forms." },
  advanced: {
    title: "Advanced settings",
    help: "Tier and schedule of the contract, dates of the missions, crises, aids, and what no text settles.",
  },
  build: buildWords,
};
