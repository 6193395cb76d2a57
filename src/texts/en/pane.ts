import type { PaneWords } from "../pane-words";

export const paneWords: PaneWords = {
  title: "CPTS for Excel",
  ready: "The functions are ready: type =CPTS. in a cell and choose one from the list.",
  help: "Help on the functions, with examples",
  helpPage: "help-en.html",
  privacy: "Everything is computed on your computer, no data leaves it.",
  withoutExcel:
    "Excel's library could not be loaded. Check the connection to appsforoffice.microsoft.com, then open this pane again.",
};
