import type { SitePage } from "../../site-page";

export const treasurer: SitePage = {
  id: "treasurer",
  title: "For the treasurer",
  lead: "What may be spent, what may not yet, and where to read it.",
  chapters: [
    {
      id: "start",
      title: "To begin",
      paragraphs: [
        'Three fields of the pane are enough: the name, the population (or the communes), the date of signature. The tier, the amendment and the contract year write themselves; "Build the workbook" does the rest. The workbook is in French.',
        "Then give the day's bank balance, on the sheet Saisie: without it nothing is said to be safe to spend.",
      ],
    },
    {
      id: "spend",
      title: "What may be spent",
      paragraphs: [
        '"Dépensable sans risque", safe to spend: what is in the bank, plus the secure payments until the end of the financial year, minus what is committed, minus what is earmarked and not yet spent, minus the advances to give back. It is the only figure that binds.',
        '"Sûr", secure, depends on no result. "À risque", at risk, supposes that objectives are reached: spend it only once it is notified.',
        '"À saisir", to enter: no text gives the amount. It does not count as zero; a total that lacks it says so.',
      ],
    },
    {
      id: "pages",
      title: "Which page for whom",
      paragraphs: [
        "Synthèse: one page for the board. Budget: charges against income. Trésorerie: month by month, and the lowest day. Versements: the dated list of payments, each with its reason. Exercices: what belongs to the year, for the accountant. Hypothèses et sources: each text, and what is still to be confirmed.",
        "On demand: Écritures (entries), Cerfa 12156, Compte rendu financier 15059 (financial report), Suivi (follow-up), Dialogue. They are chosen in the pane, section Budget.",
      ],
    },
    {
      id: "year",
      title: "Through the year",
      paragraphs: [
        'Each month, change "Situation au" and the bank balance: the day\'s figures follow.',
        "Before the yearly dialogue, the page Dialogue says mission by mission what is fixed, what may be earned, what is, what is spent. After it, the amount notified takes the place of the estimate.",
        "At closing, give the page Écritures to your accountant: accounts are proposals, the accountant's judgement prevails.",
      ],
    },
    {
      id: "check",
      title: "To check",
      paragraphs: [
        "The sheet Contrôles counts what is wrong, with what to do. Synthèse shows first what presses.",
        "Each amount opens on its base, rate, article and source: in the pane by a click, in the page by choosing the cell.",
      ],
    },
  ],
};
