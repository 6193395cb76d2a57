import { leftList } from "./left-behind";
import type { WorkbenchWords } from "../workbench-words";

export const workbenchWords: WorkbenchWords = {
  title: "CPTS for Excel",
  toGrid: "Skip to the spreadsheet",
  toPane: "Skip to the pane",
  parts: { skip: "Skip to", actions: "The workbook", grid: "Spreadsheet", charts: "Chart", pane: "Pane" },
  loadingGrid: "The spreadsheet is loading…",
  loadingPane: "The pane is loading…",
  cannotLoad: "Part of the page could not be loaded. Check the connection, then try again: nothing was lost.",
  tryAgain: "Try again",
  unexpected: (detail) => `The page met a fault: ${detail}. Reload it, then try again.`,
  lost: {
    sentence:
      "The spreadsheet could not bear what was just typed, perhaps a formula that is too long, and has stopped. What came before is kept.",
    resume: "Go on with the work",
  },
  opening: {
    cell: (why) =>
      `The workbook was not opened. ${why} Correct this cell in Excel, save, then open the workbook again.`,
  },
  actions: {
    examples: "Examples",
    open: "Open a workbook…",
    download: "Download .xlsx",
    print: "Print / PDF",
    restart: "Start again",
    pane: "Pane",
    language: "Language",
  },
  welcome: {
    title: "The budget of a CPTS, without Excel",
    seeExample: "See an example",
    orElse:
      "Or give the population in the pane and build the workbook, open one that is already made, or type =CPTS. in a cell.",
    examples: {
      tier1: "Tier 1, starting up",
      tier2: "Tier 2, five missions",
      tier3: "Tier 3, an amount of the contract",
      tier4: "Tier 4, large city",
      amendment: "Amendment 2, contract in year 4",
      budgetToFill: "Budget to fill in: usual charges, cerfa, entries",
      budgetTier2: "Whole budget with charges, tier 2",
      budgetTier3: "Whole budget with charges, tier 3",
      amendmentAtMost: "Amendment 2, declared crisis",
      proposal: "Proposal of April 2019",
    },
  },
  inGrid: {
    guardedCell: "This cell is computed. To change its value, change the yellow cells of the sheet Saisie or Barème.",
    calculating: "Calculating…",
    toolbar: "Formatting",
    copySpecial: "Copy special",
    diagonalBorder: "Diagonal border",
    filtered: {
      title: "Filter in place",
      sentence: "Cells cannot be inserted among filtered rows. Take the filter away, then try again.",
    },
    replacedInPart: "{0} replaced; {1} could not be.",
    buttons: { confirm: "OK", cancel: "Cancel" },
  },
  cell: {
    hint: "Type =CPTS. in a cell to choose a function. To leave the spreadsheet by the keyboard: F6, or Escape then Tab.",
    error: (address, code) => `${address} shows ${code}:`,
    frozen: (address, formula) => `${address} is frozen; its formula was ${formula}`,
    figure: (address) => `Where the amount of ${address} comes from`,
    line: (address, name) => `${address}, ${name}: where the amounts of a year come from`,
  },
  done: {
    working: "Preparing…",
    shown: (name) => `"${name}" is in the spreadsheet. Change what you like, then download it.`,
    opened: (file, name) =>
      name === "" ? `${file} is open, with its choices.` : `${file} is open, with the choices of "${name}".`,
    downloaded: (file) => `File ready: ${file}, with all the sheets. It is in your downloads.`,
    nothingToDownload:
      "The spreadsheet is empty. Take an example, write in a sheet, or give the population in the pane and build the workbook.",
    notPrinted: (why) => `Nothing was printed. ${why} The pane shows the field to correct.`,
    notDownloaded: (why) => `Nothing was downloaded. ${why} The pane shows the field to correct.`,
  },
  leftBehind: (left) => ({
    ask: `The file will have all the sheets, their values and their formulas. It will not have: ${leftList(left)}.`,
    confirm: "Download",
    cancel: "Cancel",
  }),
  notTaken: (left) => `Not taken: ${leftList(left)}. The file keeps all of it.`,
  ownTitle: "Workbook",
  restart: {
    ask: "All that the spreadsheet holds will be erased, your sheets included. Download the workbook first if you want to keep it. Your other communities stay.",
    confirm: "Erase everything",
    cancel: "Cancel",
  },
  keep: {
    kept: "Kept in this browser only.",
    fromVersion: (version) =>
      `This work was kept by version ${version}: rebuild the workbook from the pane to bring it up to date.`,
    unreadable: "The work kept by this browser could not be read: the spreadsheet begins with an empty sheet.",
    refused:
      "This browser cannot keep this work: it does not allow the page to. Download the workbook before you close the page.",
    full: 'This browser has no room left to keep this work. Download the workbook, or delete a community in "My communities".',
  },
  works: {
    title: "My communities",
    where: "Kept in this browser only.",
    none: "None yet: the first is kept as soon as you type something.",
    unnamed: "Without a name",
    shown: (day) => `${day}, on screen`,
    name: "Name of this work",
    rename: "Rename",
    duplicate: "Duplicate",
    erase: "Delete",
    askErase: (name) => ({
      ask: `"${name}" will be deleted from this browser, in every tab, for good.`,
      confirm: "Delete",
      cancel: "Cancel",
    }),
    copyOf: (name) => `${name} (copy)`.trim(),
    another: "New community",
    otherKept: 'What was in the spreadsheet is still in "My communities".',
  },
  taken: {
    open: {
      sentence: "This work is now open in another tab, with all that you had typed here.",
      gesture: "Bring it back here",
    },
    erase: { sentence: "This work was just deleted in another tab.", gesture: "Begin a community" },
  },
  dropHere: "Drop a workbook, which will open here, or a table of communities (.csv, .xlsx).",
  close: "Close",
};
