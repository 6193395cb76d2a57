import type { HelpWords } from "../help-words";

export const helpWords: HelpWords = {
  title: "CPTS for Excel help",
  lead: "These functions give in a cell the funding of a French territorial health community (communauté professionnelle territoriale de santé, CPTS): its tier, the amount of its missions, its budget, its deadlines. They read the amounts of the national agreement (accord conventionnel interprofessionnel, ACI) and send no data out of your computer.",
  contents: "Contents",
  otherLanguage: "Cette page en français",
  start: {
    id: "start",
    title: "Getting started",
    paragraphs: [
      "In a cell, type `=CPTS.` then choose a function from the list that Excel offers. Function names are the same in every language; only their explanations change.",
      "Arguments are separated by a comma when your computer writes numbers the English way (0.8) and by a semicolon when it writes them the French way (0,8). An optional argument can be left out: Excel then takes its default.",
      'For one amount of your budget two formulas are enough: `=CPTS.TIER(B2)` gives the tier from the population in B2, then `=CPTS.MISSION("Access to care",B3,80%)` gives the amount of the mission for the tier in B3.',
    ],
  },
  missions: {
    id: "mission-names",
    title: "Mission names",
    paragraphs: [
      "Case, accents and spaces do not matter: `access to care`, `ACCESS TO CARE` and `Access` are the same mission, and so is the beginning of a name when it fits one mission only (`preven`). French names are accepted too.",
      "Beware: the numbers 1 to 5 are those of the Assurance maladie's 2020 presentation, so 4 is quality and 5 is support. The health crisis, added by amendment 2, has no number. A recent contract may number its missions otherwise: the name is safer.",
      "For several missions, give a range, or a text that separates them by a comma or a semicolon: `access, prevention`. The word `core` stands for all missions but the two optional ones (quality and support), the word `all` for all of them.",
    ],
    number: "Number",
    name: "Mission",
    alsoAccepted: "Also accepted",
  },
  schedules: {
    id: "schedules",
    title: "Schedules",
    paragraphs: [
      "Unless told otherwise, the functions read the schedule `ACI2019`, the only one whose amounts are all known. For a contract under amendment 2 (avenant 2), give `AV2`; its amounts that are still unknown answer #N/A and your contract (article 6) gives them.",
      "The argument accepts a name of this table or a date: `2023-09-15` means the schedule in force that day. A proposal or a historical schedule is for comparison only.",
    ],
    name: "Name to give",
    what: "Schedule",
    status: "Status",
    byDefault: "by default",
    statuses: {
      inForce: "In force",
      proposal: "Proposal, for comparison only",
      historical: "Historical, for comparison only",
    },
    since: (day) => `In force since ${day}`,
    fromTo: (first, last) => `In force from ${first} to ${last}`,
  },
  values: {
    id: "values",
    title: "Populations, tiers, rates and dates",
    paragraphs: [
      "A population is a whole number of inhabitants, from 1 to 100 million. At exactly 80,000 inhabitants the texts give both tier 2 and tier 3: the functions answer 3, and your contract decides.",
      "A tier is 1, 2, 3 or 4.",
      "A rate goes from 0 to 1: write `0.8` or `80%`. The number 80 is refused rather than guessed.",
      "A date is a cell formatted as a date, or a text such as `2024-03-01` or `01/03/2024` (1 March, day first). CPTS.CALENDAR answers with Excel dates: if a number such as 45536 shows, format the cell as a date.",
      "Amounts are in euros, for a whole contract year.",
    ],
  },
  spilling: {
    id: "several-cells",
    title: "Functions that fill several cells",
    paragraphs: [
      "CPTS.BUDGET, CPTS.SCHEDULE, CPTS.MISSIONS and CPTS.CALENDAR fill the neighbouring cells by themselves: this needs Excel 2021, Excel for Microsoft 365 or Excel on the web. Leave those cells empty, or Excel shows #SPILL!.",
      "A drop-down list: type `=CPTS.MISSIONS()` in F2, then in Data, Data Validation, List, give `=F2#` as the source.",
      'A whole column in one formula, with Microsoft 365 or Excel on the web: `=MAP(B2:B20,LAMBDA(inhabitants,CPTS.TIER(inhabitants)))` gives the tier of each population, and `=BYROW(B2:D20,LAMBDA(line,CPTS.MISSION(INDEX(line,1),INDEX(line,2),INDEX(line,3))))` the amount of each line "name, tier, rate".',
      "One number of a table: `=INDEX(CPTS.BUDGET(B2,80%),2,5)` gives the total of the first line.",
    ],
  },
  errors: {
    id: "errors",
    title: "When there is no amount",
    paragraphs: [
      "#VALUE! marks an argument that the function cannot read. #N/A marks what the tables do not hold: an amount that nobody has published is never replaced by a number.",
      "In both cases a sentence says what was received, what is accepted and what to do: click the cell, then the yellow sign beside it.",
      '#NAME? when a workbook opens means that the add-in is not loaded: in the Home tab, open "CPTS funding", then enter the formula again.',
    ],
  },
  functions: "The functions",
  syntax: "Syntax",
  otherSeparators: "with semicolons:",
  parameters: "Arguments",
  optional: "optional",
  result: "Result",
  spilled: "Fills several cells: Excel 2021, Microsoft 365 or Excel on the web.",
  examples: "Examples",
  range: (address) => `The range ${address} holds:`,
  failures: "Errors",
  errorCodes: { "#VALUE!": "#VALUE!", "#N/A": "#N/A" },
};
