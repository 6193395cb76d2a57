import type { SitePage } from "../../site-page";

export const limits: SitePage = {
  id: "limits",
  title: "Limits",
  lead: "What the tool does not know, or does not do.",
  chapters: [
    {
      id: "texts",
      title: "What the texts do not say",
      paragraphs: [
        "Amendment 2, tier 2: access to care and the crisis are unknown; tiers 1 and 4: the split of access to care. Your contract (article 6) gives them. Tier 3 comes from two contracts.",
        "How days are counted, the date of the balance, what becomes of the advance of a mission that stops… are named assumptions, which one changes. Your contract prevails.",
      ],
    },
    {
      id: "do",
      title: "What the tool does not do",
      paragraphs: [
        "Without a date of signature, the budget is that of one year: no payments, no financial years.",
        "Formulas without a schedule read the agreement of 2019, which ended on 31 March 2022: always name the schedule, in quotes.",
        "The downloaded file carries the sheets that you added, their formulas and widths; not their colours, charts or merged cells.",
      ],
    },
    {
      id: "bounds",
      title: "Bounds",
      paragraphs: [
        "A workbook read again: 80 MB a sheet once unpacked, 400,000 cells, 32,767 characters a cell. A function: 200 filled rows a range, 1,000 names.",
      ],
    },
  ],
};
