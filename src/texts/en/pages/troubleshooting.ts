import type { SitePage } from "../../site-page";

export const troubleshooting: SitePage = {
  id: "troubleshooting",
  title: "When something is wrong",
  lead: "What one sees, and the remedy.",
  chapters: [
    {
      id: "name",
      title: "#NAME?",
      paragraphs: [
        'The add-in is not loaded, or the formula was typed before it: Home tab, "CPTS funding", then Functions, "Repair the formulas".',
      ],
    },
    {
      id: "value",
      title: "#VALUE! and #N/A",
      paragraphs: [
        "#VALUE!: an argument cannot be read. #N/A: the schedule does not hold that amount. The sentence is under the yellow warning sign of the cell.",
      ],
    },
    {
      id: "pane",
      title: "The pane stays empty",
      paragraphs: [
        'Check that `appsforoffice.microsoft.com` and the site of the add-in are allowed by your network, then open the pane again. On Windows, clear the cache of Office if the old version stays: File, Options, Trust Center, Trusted Add-in Catalogs, "Next time Office starts, clear…".',
      ],
    },
    {
      id: "button",
      title: "The button is not in the ribbon",
      paragraphs: ["An installation by the administrator may take 24 hours. Insert, My Add-ins, shows what is there."],
    },
    {
      id: "dates",
      title: "Numbers instead of dates",
      paragraphs: ["45536 is a date that an older Excel shows as a number: give the cell the date format."],
    },
    {
      id: "protected",
      title: "A protected sheet",
      paragraphs: [
        "The sheets that are built are protected without a password, apart from the cells to fill in: Review, Unprotect Sheet. A rebuild refuses rather than lose what you wrote.",
      ],
    },
  ],
};
