import type { SitePage } from "../../site-page";

export const support: SitePage = {
  id: "support",
  title: "Help and contact",
  lead: "Where to find an answer, and whom to write to.",
  chapters: [
    {
      id: "contact",
      title: "Write to somebody",
      paragraphs: [
        "Address: {contact}.",
        "Tell the version (at the bottom of the pane's Tools), your Excel and its number (File, Account), what you did, what you expected, and the sentence shown. Do not send a workbook that holds names: the figures of a formula are enough.",
      ],
    },
    {
      id: "before",
      title: "Before you write",
      paragraphs: [
        "A cell without an amount says why: click on the cell, then on the yellow warning sign.",
        'The page "When something is wrong" gives the remedies, the page "Limits" what the tool does not know.',
      ],
    },
  ],
};
