import type { PaneWords } from "../../pane-words";

export const formWords: PaneWords["form"] = {
  lead: "What the agreement (ACI) pays your CPTS, when, and its budget: give the territory, the workbook follows.",
  fromWorkbook: "This workbook was built here: the form shows its choices, as the cells now have them.",
  community: "Your CPTS",
  name: {
    label: "Name of the CPTS",
    help: "Optional; it will stand on the workbook.",
  },
  population: {
    label: "Population of the territory",
    help: "Number of inhabitants stated in the contract, such as 62,000.",
    missing: "Give the population of the territory, or the tier stated in the contract.",
  },
  communes: "From its communes",
  signature: {
    label: "Date on which the contract was signed",
    help: "Day first: 10/01/2024 is 10 January 2024; or 2024-01-10.",
  },
};
