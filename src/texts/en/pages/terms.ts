import type { SitePage } from "../../site-page";

export const terms: SitePage = {
  id: "terms",
  title: "Terms of use",
  lead: "Free software, given without warranty: the contract of your community always prevails.",
  chapters: [
    {
      id: "licence",
      title: "The licence",
      paragraphs: [
        "The software is under the MIT licence: anyone may use, copy, change and give it, free of charge, keeping that licence. The software that it contains has its own licences, all of them in `THIRD-PARTY-NOTICES.txt`.",
      ],
    },
    {
      id: "figures",
      title: "The figures",
      paragraphs: [
        "The amounts come from public texts, each cited with how sure it is. They replace neither your contract nor the opinion of your fund or accountant. An amount that nobody published stays unknown.",
        "Neither the French health insurance nor Microsoft has a part in this software.",
      ],
    },
    {
      id: "warranty",
      title: "No warranty",
      paragraphs: [
        "The software is given as is, without warranty of any kind; its authors do not answer for decisions made with it. Nothing here takes away a right that the law gives you.",
      ],
    },
  ],
};
