import type { SitePage } from "../../site-page";

export const compatibility: SitePage = {
  id: "compatibility",
  title: "Compatibility",
  lead: "Where the add-in works, and what changes from one Excel to another.",
  chapters: [
    {
      id: "excel",
      title: "Excel",
      paragraphs: [
        "Excel for Microsoft 365 (Windows, Mac), Excel on the web, Excel 2021 and later. Excel for iPad and Excel 2019 do not know these functions: their workbooks show the last figures computed.",
        "The names of missions offered while you type, amounts in euros and dates shown as dates need Microsoft 365 or the web; elsewhere the same numbers appear without a format.",
      ],
    },
    {
      id: "without",
      title: "Without Excel",
      paragraphs: [
        "The spreadsheet page works in an up-to-date Chrome, Edge, Firefox or Safari, and without a network from the second visit on. The workbooks downloaded open in Excel 2016 and later, LibreOffice and Gnumeric: their formulas are ordinary, and do not need the add-in.",
      ],
    },
    {
      id: "languages",
      title: "Languages",
      paragraphs: [
        "The pane, the functions, the help and the page are in French and in English, after Excel or the browser; the names of the functions do not change. Workbooks are in French.",
      ],
    },
  ],
};
