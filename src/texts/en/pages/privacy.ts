import type { SitePage } from "../../site-page";

export const privacy: SitePage = {
  id: "privacy",
  title: "Privacy",
  lead: "Everything is computed on your computer. No data leaves it.",
  chapters: [
    {
      id: "data",
      title: "What the add-in reads",
      paragraphs: [
        "In Excel, it reads the arguments of the CPTS formulas, the choices of the pane and the sheets that it built; it writes in the open workbook when you ask it to. In the browser, it reads the files that you open.",
        "It asks for no account, name or address, and has no audience measurement, no advertising and no log.",
      ],
    },
    {
      id: "place",
      title: "Where the data stays",
      paragraphs: [
        "Choices and amounts stay in your workbook. The page in the browser keeps your work in that browser, on that machine, until you erase it.",
        "The server that gives the pages receives nothing but the request for these pages, as any site does.",
      ],
    },
    {
      id: "others",
      title: "Others",
      paragraphs: [
        "In Excel, the Office library comes from `appsforoffice.microsoft.com`, as Microsoft asks of every add-in: its own privacy statement applies there. The page in the browser asks nobody for anything.",
        "The assistants' server and the command line open no connection; what an assistant does with an answer depends on that assistant.",
      ],
    },
    {
      id: "rights",
      title: "Your rights",
      paragraphs: [
        "We hold no data about you: there is nothing to ask for, to correct or to erase elsewhere than in your own files. For any question: {contact}.",
      ],
    },
  ],
};
